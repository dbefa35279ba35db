from django.urls import path, register_converter

from . import views


class SuffixConverter:
    regex = "|".join(views.DOWNLOADS)

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(SuffixConverter, "download")

urlpatterns = [
    path("organisationen.<download:suffix>", views.organisations, name="export_organisations"),
    path("organisationen/<slug:slug>.vcf", views.organisation_card, name="organisation_card"),
]
