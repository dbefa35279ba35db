"""Factories for tests and for the demo. They go through the domain functions, as everything does."""

from datetime import time

import factory
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.utils import timezone

from federation.accounts.demo import PASSWORD as DEMO_PASSWORD
from federation.accounts.models import User
from federation.associations.models import Association
from federation.content.domain import lay_page
from federation.provisioning.domain import create_association, homes
from federation.registry.documents import document_of
from federation.registry.domain import Actor, change, enter
from federation.registry.models import Organisation, Revision, Service
from sites.pages.models import NewsIndexPage, NewsPage, StandardPage


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"person{n}@verbund.example")
    password = factory.django.Password(DEMO_PASSWORD)


def with_second_factor(user: User, secret: str | None = None) -> User:
    """The same user, with an app that makes codes from `secret`, and with recovery codes."""
    TOTP.activate(user, secret or generate_totp_secret())
    RecoveryCodes.activate(user)
    return user


class AssociationFactory(factory.Factory):
    """A local association with a home page in each language; `is_umbrella=True` for the umbrella."""

    class Meta:
        model = Association

    slug = factory.Sequence(lambda n: f"ort{n}")
    name = factory.LazyAttribute(lambda o: f"Verbund {o.slug.title()}")
    place = factory.LazyAttribute(lambda o: o.slug.title())
    hostname = factory.LazyAttribute(lambda o: f"{o.slug}.localhost")
    languages = ("de", "en")

    @classmethod
    def _create(cls, model_class, slug, **fields):
        return create_association(slug, **fields)


FACTORY = Actor(Revision.Source.SYSTEM, name="Beispiel")


class OrganisationFactory(factory.Factory):
    """An organisation of `owner`; the other arguments are an entry's document, `also_in` further associations.

    `city` (and `postal_code`, `address_1`, `is_step_free`) is short for one place.
    """

    class Meta:
        model = Organisation

    name = factory.Sequence(lambda n: f"Verein {n} e. V.")
    description = "Wir lesen mit Ihnen Briefe vom Amt."
    languages = ("de",)

    @classmethod
    def _create(cls, model_class, owner, also_in=(), checked_on=None, languages=(), **fields):
        place = {key: fields.pop(key) for key in PLACE if key in fields}
        if any(place.values()):
            fields["locations"] = [place]
        document = fields | {"languages": list(languages)}
        return enter(document, actor=FACTORY, owner=owner, also_in=also_in, checked_on=checked_on)


PLACE = ("address_1", "postal_code", "city", "is_step_free", "latitude", "longitude", "state_province")


class ServiceFactory(factory.Factory):
    """A service of `organisation`, every Tuesday from 14 to 17 o'clock unless `schedules` says otherwise."""

    class Meta:
        model = Service

    name = "Briefe und Anträge"
    languages = ("de",)
    schedules = (("FREQ=WEEKLY;BYDAY=TU", time(14), time(17)),)
    valid_from = factory.LazyFunction(lambda: timezone.localdate().replace(month=1, day=1))

    @classmethod
    def _create(cls, model_class, organisation, name, schedules=(), valid_from=None, languages=(), **fields):
        hours = [
            {"rrule": rule, "opens_at": str(opens), "closes_at": str(closes), "valid_from": valid_from.isoformat()}
            for rule, opens, closes in schedules
        ]
        service = fields | {"name": name, "languages": list(languages), "schedules": hours}
        others = document_of(Organisation.objects.complete().get(pk=organisation.pk))["services"]
        change(organisation, {"services": [*others, service]}, actor=FACTORY)
        return organisation.services.order_by("-pk")[0]


def home_of(association: Association, language: str = "de"):
    return next(home for home in homes(association) if home.locale.language_code == language)


class PageFactory(factory.Factory):
    """A published page below `parent`."""

    class Meta:
        abstract = True

    title = factory.Sequence(lambda n: f"Seite {n}")

    @classmethod
    def _create(cls, model_class, parent, **fields):
        return lay_page(parent, model_class(**fields))


class StandardPageFactory(PageFactory):
    class Meta:
        model = StandardPage


class NewsPageFactory(PageFactory):
    """News below the news index of `home`."""

    class Meta:
        model = NewsPage

    @classmethod
    def _create(cls, model_class, home, **fields):
        index = NewsIndexPage.objects.child_of(home).get()
        return super()._create(model_class, parent=index, **fields)
