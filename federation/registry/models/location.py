import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from .organisation import Organisation
from .texts import TranslatedTexts

# ISO 3166-2:DE. Their names are as the Länder call themselves.
STATES = [
    ("DE-BB", "Brandenburg"),
    ("DE-BE", "Berlin"),
    ("DE-BW", "Baden-Württemberg"),
    ("DE-BY", "Bayern"),
    ("DE-HB", "Bremen"),
    ("DE-HE", "Hessen"),
    ("DE-HH", "Hamburg"),
    ("DE-MV", "Mecklenburg-Vorpommern"),
    ("DE-NI", "Niedersachsen"),
    ("DE-NW", "Nordrhein-Westfalen"),
    ("DE-RP", "Rheinland-Pfalz"),
    ("DE-SH", "Schleswig-Holstein"),
    ("DE-SL", "Saarland"),
    ("DE-SN", "Sachsen"),
    ("DE-ST", "Sachsen-Anhalt"),
    ("DE-TH", "Thüringen"),
]


class Location(TranslatedTexts):
    """Where an organisation is (HSDS `location` with its `address` and `accessibility`).

    Coordinates are WGS 84 degrees. A place that is not public (a shelter) never leaves the admin.
    """

    ownership = Ownership.CO_OWNED
    translatable = ("name", "transportation", "accessibility_details")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="locations")
    name = models.CharField(_("Name des Ortes"), max_length=160, blank=True)
    address_1 = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    address_2 = models.CharField(_("Adresszusatz"), max_length=160, blank=True)
    postal_code = models.CharField(_("PLZ"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True)
    state_province = models.CharField(_("Bundesland"), max_length=5, blank=True, choices=STATES)
    country = models.CharField(_("Land"), max_length=2, default="DE")
    latitude = models.FloatField(
        _("Breite"), null=True, blank=True, validators=[MinValueValidator(-90), MaxValueValidator(90)]
    )
    longitude = models.FloatField(
        _("Länge"), null=True, blank=True, validators=[MinValueValidator(-180), MaxValueValidator(180)]
    )
    transportation = models.TextField(_("So kommen Sie hin"), blank=True)
    is_step_free = models.BooleanField(_("Stufenlos"), null=True, blank=True)
    has_accessible_toilet = models.BooleanField(_("Barrierefreies WC"), null=True, blank=True)
    has_lift = models.BooleanField(_("Aufzug"), null=True, blank=True)
    has_hearing_loop = models.BooleanField(_("Hörschleife"), null=True, blank=True)
    accessibility_details = models.TextField(_("Mehr zur Barrierefreiheit"), blank=True)
    is_public = models.BooleanField(_("Öffentlich"), default=True)

    class Meta:
        verbose_name = _("Ort")
        verbose_name_plural = _("Orte")
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["latitude", "longitude"]),
            models.Index(fields=["postal_code"]),
            models.Index(fields=["city"]),
            models.Index(fields=["state_province"]),
        ]

    def __str__(self):
        return self.name or ", ".join(part for part in (self.address_1, self.town) if part)

    @property
    def town(self) -> str:
        return " ".join(part for part in (self.postal_code, self.city) if part)
