"""Nine invented associations: the documents count fourteen networks in nine federal states and name five."""

from sites.demo.content.examples.baden_wuerttemberg import PFORZHEIM, ULM
from sites.demo.content.examples.bavaria import BAYREUTH, PASSAU
from sites.demo.content.examples.build import association
from sites.demo.content.examples.east import COTTBUS, ZWICKAU
from sites.demo.content.examples.hesse_and_palatinate import FULDA, TRIER
from sites.demo.content.examples.lower_saxony import EMDEN
from sites.demo.content.types import AssociationContent

EXAMPLES: tuple[AssociationContent, ...] = tuple(
    association(town) for town in (PASSAU, BAYREUTH, ULM, PFORZHEIM, FULDA, TRIER, ZWICKAU, COTTBUS, EMDEN)
)
