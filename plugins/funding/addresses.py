"""Where a file is looked at, as links in mails need it."""

from django.urls import reverse

from .models import Application


def application_path(application: Application, language: str, *, for_applicant: bool) -> str:
    name = "funding:application" if for_applicant else "funding:desk_application"
    return reverse(name, kwargs={"language": language, "uuid": application.uuid})


def application_url(application: Application, language: str, *, for_applicant: bool) -> str:
    return application.association.root_url + application_path(application, language, for_applicant=for_applicant)
