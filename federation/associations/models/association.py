from functools import cached_property

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Locale, Site

from ..scope import Ownership


class FederalState(models.TextChoices):
    """The German states by ISO 3166-2."""

    BW = "DE-BW", "Baden-Württemberg"
    BY = "DE-BY", "Bayern"
    BE = "DE-BE", "Berlin"
    BB = "DE-BB", "Brandenburg"
    HB = "DE-HB", "Bremen"
    HH = "DE-HH", "Hamburg"
    HE = "DE-HE", "Hessen"
    MV = "DE-MV", "Mecklenburg-Vorpommern"
    NI = "DE-NI", "Niedersachsen"
    NW = "DE-NW", "Nordrhein-Westfalen"
    RP = "DE-RP", "Rheinland-Pfalz"
    SL = "DE-SL", "Saarland"
    SN = "DE-SN", "Sachsen"
    ST = "DE-ST", "Sachsen-Anhalt"
    SH = "DE-SH", "Schleswig-Holstein"
    TH = "DE-TH", "Thüringen"


class AssociationQuerySet(models.QuerySet):
    # One-to-one details that every page needs. Apps add theirs in `ready()`, as branding does.
    joined = ["site__root_page"]

    def on_air(self):
        """Without those that were archived: what visitors may be led to."""
        return self.filter(archived_at=None)

    def umbrella(self):
        """The federation's own; None before it is laid."""
        return self.filter(is_umbrella=True).first()

    def with_languages(self):
        """Associations with what their pages need, in three queries for any number of them."""
        languages = models.Prefetch("language_set", AssociationLanguage.objects.select_related("locale"))
        return self.select_related(*self.joined).prefetch_related(languages, "plugin_set")

    def with_federation(self):
        """Adds what the theme says of the whole: where the umbrella is and how many local associations there are."""
        umbrella = Association.objects.filter(is_umbrella=True)
        local = Association.objects.on_air().filter(is_umbrella=False).order_by().values("is_umbrella")
        return self.annotate(
            umbrella_hostname=models.Subquery(umbrella.values("site__hostname")[:1]),
            umbrella_port=models.Subquery(umbrella.values("site__port")[:1]),
            association_count=Coalesce(models.Subquery(local.annotate(n=models.Count("pk")).values("n")), 0),
        )


class Association(models.Model):
    """The tenant: one Wagtail site with its languages, staff and enabled plugins. The umbrella is one of them.

    `archived_at`: since when it is off the air; its staff still work in the admin. `collection` holds its files;
    what is in the umbrella's `shared_collection` may be chosen by all.
    """

    ownership = Ownership.SHARED

    site = models.OneToOneField(Site, on_delete=models.CASCADE, related_name="association")
    slug = models.SlugField(_("Kürzel"), unique=True, help_text=_("Steht in Adressen und ändert sich nie."))
    name = models.CharField(_("Name"), max_length=120)
    place = models.CharField(_("Ort"), max_length=80)
    federal_state = models.CharField(_("Bundesland"), max_length=5, choices=FederalState, blank=True)
    latitude = models.DecimalField(
        _("Breitengrad"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.DecimalField(
        _("Längengrad"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    address = models.TextField(_("Anschrift"), blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    is_umbrella = models.BooleanField(_("Bundesverband"), default=False)
    is_example = models.BooleanField(
        _("Beispiel"), default=False, help_text=_("Erfunden. Jede Seite sagt das den Besucher*innen.")
    )

    collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="association", editable=False)
    shared_collection = models.OneToOneField(
        Collection, on_delete=models.PROTECT, related_name="shared_by", null=True, blank=True, editable=False
    )
    archived_at = models.DateTimeField(_("Archiviert am"), null=True, blank=True, editable=False)

    objects = AssociationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Verbund")
        verbose_name_plural = _("Verbünde")
        ordering = ["-is_umbrella", "place"]
        constraints = [
            models.UniqueConstraint(fields=["is_umbrella"], condition=Q(is_umbrella=True), name="one_umbrella")
        ]

    def __str__(self):
        return self.name

    @property
    def languages(self) -> list[str]:
        """Codes of the languages that the association offers, the default first."""
        return [offered.locale.language_code for offered in self.language_set.all()]

    def locale(self, language: str) -> Locale | None:
        return next((o.locale for o in self.language_set.all() if o.locale.language_code == language), None)

    @property
    def tagline(self) -> str:
        """The line below the name, in the active language where there is one."""
        taglines = {offered.locale.language_code: offered.tagline for offered in self.language_set.all()}
        return taglines.get(get_language()) or next(iter(taglines.values()), "")

    @cached_property
    def enabled_plugins(self) -> frozenset[str]:
        """Slugs of the plugins that are on here, installed or not."""
        return frozenset(enabled.plugin for enabled in self.plugin_set.all())

    @property
    def root_url(self) -> str:
        """Scheme, host and port, without a slash at the end."""
        return self.site.root_url

    @property
    def umbrella_url(self) -> str:
        """The umbrella's `root_url`, for associations found `with_federation()`; empty without an umbrella."""
        return Site(hostname=self.umbrella_hostname, port=self.umbrella_port).root_url if self.umbrella_hostname else ""

    @property
    def root_path(self) -> str:
        """The tree path (Wagtail's `url_path`) that all pages of the association begin with."""
        return f"/{self.slug}/"


class AssociationLanguage(models.Model):
    """A language that an association offers. Wagtail's locales belong to all; these rows choose among them."""

    ownership = Ownership.SHARED

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="language_set")
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+", verbose_name=_("Sprache"))
    tagline = models.CharField(_("Unterzeile"), max_length=160, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Sprache")
        verbose_name_plural = _("Sprachen")
        ordering = ["sort_order", "pk"]
        constraints = [models.UniqueConstraint(fields=["association", "locale"], name="language_once_for_association")]

    def __str__(self):
        return str(self.locale)


class AssociationPlugin(models.Model):
    """That a plugin is switched on here. The row stays when the plugin is uninstalled."""

    ownership = Ownership.SHARED

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="plugin_set")
    plugin = models.SlugField(_("Erweiterung"))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["association", "plugin"], name="plugin_once_for_association")]

    def __str__(self):
        return self.plugin
