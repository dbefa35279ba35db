from django.conf import settings
from django.urls import include, path, re_path, register_converter
from django.views.static import serve as serve_file
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from federation.accounts.views import admin_login
from federation.content import privacy, views
from federation.search.pages.api import api


class LanguageConverter:
    """A language code of ours, so that `/de/suche/` is a view and `/de/neues/` a page."""

    regex = "|".join(code for code, _name in settings.LANGUAGES)

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(LanguageConverter, "language")

urlpatterns = [
    path("", views.root, name="root"),
    path("admin/login/", admin_login),
    path("_util/login/", admin_login),
    path("konto/", include("federation.staff.urls")),
    path("konto/", include("federation.accounts.urls")),
    path("_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/", privacy.page_password),
    path("documents/authenticate_with_password/<int:restriction_id>/", privacy.collection_password),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/hsds/", include("federation.exchange.hsds.urls")),
    path("api/", api.urls),
    path("<language:language>/", include("federation.search.pages.urls")),
    path("<language:language>/", include("federation.keeping.urls")),
    path("<language:language>/", include("federation.directory.urls")),
    path("<language:language>/", include("federation.exchange.exporting.urls")),
    path("<language:language>/", include("federation.plugin_api.urls")),
    # Before Wagtail's own, which follow only for the login and the password form of private pages.
    re_path(r"^((?:[\w\-]+/)+)$", views.page, name="page"),
    path("", include(wagtail_urls)),
]
if settings.SERVE_MEDIA:  # elsewhere the web server does; sizes of images alone are for everybody
    sizes = {"document_root": settings.MEDIA_ROOT / "images"}
    urlpatterns.insert(0, path("media/images/<path:path>", serve_file, sizes))

handler404 = "federation.content.views.not_found"
handler500 = "federation.content.views.server_error"
