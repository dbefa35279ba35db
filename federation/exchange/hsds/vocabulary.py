"""The two taxonomies: the federation's topics, and features, which are fields here and terms in HSDS.

What HSDS 3.0 has no field for is an `attribute`: with a term where it is one of a few values (a feature), with a
`link_type` and a `value` where it is free, such as a tag. docs/api.md lists them all.
"""

from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from federation.registry.models import Location, Organisation, Schedule, Service, Topic

NAMESPACE = UUID("0b7a3a4e-6f0d-5f5e-9d53-2b1d4c8a7e11")  # of ids that stand for things in this file
TOPICS, FEATURES = "topics", "features"
TAXONOMIES = {
    TOPICS: (_("Themen"), _("Wobei Organisationen unterstützen. Der Bundesverband pflegt diese Liste.")),
    FEATURES: (_("Merkmale"), _("Wie ein Angebot ist, wie ein Ort zugänglich ist, welcher Art eine Organisation ist.")),
}


def label(model, field: str):
    return model._meta.get_field(field).verbose_name


@dataclass(frozen=True)
class Feature:
    """A value of a field that is a term in HSDS. A boolean's `value` is True; the attribute then says which it is."""

    entity: str  # the HSDS table
    field: str
    value: str | bool
    label: object

    @property
    def code(self) -> str:
        return self.field if self.value is True else f"{self.field}:{self.value}"

    @property
    def id(self) -> str:
        return str(uuid5(NAMESPACE, self.code))


def of_choices(entity: str, field: str, choices) -> list[Feature]:
    return [Feature(entity, field, choice.value, choice.label) for choice in choices]


FOR_SERVICES = [
    *(Feature("service", name, True, label(Service, name)) for name in ("women_only", "interpreter")),
    *of_choices("service", "access", Service.Access),
]
OF_LOCATIONS = [
    Feature("location", name, True, label(Location, name))
    for name in ("is_step_free", "has_accessible_toilet", "has_lift", "has_hearing_loop")
]
OF_ORGANISATIONS = of_choices("organization", "kind", Organisation.Kind)
ALL_FEATURES = [*FOR_SERVICES, *OF_LOCATIONS, *OF_ORGANISATIONS]
BY_ID = {feature.id: feature for feature in ALL_FEATURES}
BY_CODE = {feature.code: feature for feature in ALL_FEATURES}


def taxonomy_id(code: str) -> str:
    return str(uuid5(NAMESPACE, code))


def words() -> dict[str, object]:
    """All words of this program that answers contain, for the `Edition`."""
    schedule = ("except_public_holidays", "except_school_holidays", "except_dates", "extra_dates", "rrule")
    return {
        **{feature.code: feature.label for feature in ALL_FEATURES},
        **{name: label(Schedule, name) for name in schedule},
        **{f"{code}.name": name for code, (name, _description) in TAXONOMIES.items()},
        **{f"{code}.description": description for code, (_name, description) in TAXONOMIES.items()},
        "yes": _("ja"),
        "no": _("nein"),
        "register": _("Vereinsregister"),
    }


def taxonomy(code: str, edition) -> dict:
    number = taxonomy_id(code)
    return {
        "id": number,
        "name": edition.words[f"{code}.name"],
        "description": edition.words[f"{code}.description"],
        "uri": edition.uri(f"taxonomies/{number}"),
    }


def topic_term(topic: Topic, edition) -> dict:
    name, description = topic.text_in("name", edition.language), topic.text_in("description", edition.language)
    term = term_of(TOPICS, str(topic.uuid), topic.slug, name.text, description.text, name.language, edition)
    return term | ({"parent_id": str(topic.parent.uuid)} if topic.parent_id else {})


def feature_term(feature: Feature, edition) -> dict:
    word = edition.words[feature.code]
    return term_of(FEATURES, feature.id, feature.code, word, word, edition.language, edition)


def term_of(taxonomy: str, number: str, code: str, name: str, description: str, language: str, edition) -> dict:
    return {
        "id": number,
        "code": code,
        "name": name,
        "description": description,
        "taxonomy": edition.words[f"{taxonomy}.name"],
        "taxonomy_id": taxonomy_id(taxonomy),
        "taxonomy_detail": edition.taxonomies[taxonomy],
        "language": language,
        "term_uri": edition.uri(f"taxonomy_terms/{number}"),
    }


def services_with_term(number: UUID) -> Q:
    """The services that carry the term; one that is no service's finds none."""
    feature = BY_ID.get(str(number))
    if feature is None:
        return Q(pk__in=Service.topics.through.objects.filter(topic__uuid=number).values("service"))
    return Q(**{feature.field: feature.value}) if feature.entity == "service" else Q(pk__in=[])


def organisations_with_term(number: UUID) -> Q:
    feature = BY_ID.get(str(number))
    if feature is None:
        return Q(pk__in=Organisation.topics.through.objects.filter(topic__uuid=number).values("organisation"))
    return Q(**{feature.field: feature.value}) if feature.entity == "organization" else Q(pk__in=[])


def services_in_taxonomy(number: UUID) -> Q:
    if str(number) == taxonomy_id(TOPICS):
        return Q(pk__in=Service.topics.through.objects.values("service"))
    # Every service has an access, which is a feature.
    return Q() if str(number) == taxonomy_id(FEATURES) else Q(pk__in=[])
