from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PagePermissionTester, PageViewRestriction

from federation.associations.scope import Ownership, current_association

from ..addresses import association_of_page, page_path
from ..forms import PageForm
from ..references import refuse_foreign_references


class PromptPermissionTester(PagePermissionTester):
    """Wagtail's, without a query for what the page itself says: listings ask it for each row."""

    def can_delete(self, ignore_bulk=False):
        """Who may not publish deletes nothing that is published, here or below."""
        if self.user.is_active and not self.user.is_superuser and "publish" not in self.permissions:
            if self.page.live:
                return False
            if self.page.is_leaf() and "change" in self.permissions:
                return True
        return super().can_delete(ignore_bulk)


class BasePage(Page):
    """What all pages of an association have in common.

    `plugin` is the slug of the plugin that brings the type (empty: the core's). `search_kind` names the kind under
    which visitors find it; empty: they do not. A page right below the home page that is not in the menu is in the
    footer, unless `in_footer` is off for its type. `is_contact`: it says how to reach the association.
    """

    ownership = Ownership.LOCAL

    introduction = models.TextField(_("Einleitung"), blank=True, help_text=_("Ein oder zwei Sätze."))
    is_example = models.BooleanField(_("Beispiel"), default=False, help_text=_("Erfunden. Die Seite sagt das."))

    plugin = ""
    search_kind = "page"
    in_footer = True
    is_contact = False
    base_form_class = PageForm
    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    settings_panels = [*Page.settings_panels, FieldPanel("is_example")]

    class Meta:
        abstract = True

    @classmethod
    def can_create_at(cls, parent):
        return cls.is_on(association_of_page(parent)) and super().can_create_at(parent)

    @classmethod
    def creatable_subpage_models(cls):
        """Those without a limit first: to find out whether there is room for one of the others takes a query."""
        models = super().creatable_subpage_models()
        return sorted(models, key=lambda model: (model.max_count, model.max_count_per_parent) != (None, None))

    def permissions_for_user(self, user):
        return PromptPermissionTester(user, self)

    @classmethod
    def is_on(cls, association) -> bool:
        return not cls.plugin or (association is not None and cls.plugin in association.enabled_plugins)

    @property
    def association(self):
        return association_of_page(self)

    def clean(self):
        super().clean()
        # A page that is just being written has no place yet: then it is the admin's association.
        refuse_foreign_references(self, self.association or current_association())

    def get_view_restrictions(self):
        """Restrictions of this page and of those above it, in one query; aliases, which we do not use, left out."""
        if not self.id:
            return PageViewRestriction.objects.none()
        above = [self.path[: step * self.steplen] for step in range(1, self.depth + 1)]
        return PageViewRestriction.objects.filter(page__path__in=above)

    def serializable_data(self) -> dict:
        """What a revision stores; with the mark of the form that saved it, if one did (see `concurrency`)."""
        mark = getattr(self, "saved_by_form", "")
        return {**super().serializable_data(), **({"saved_by_form": mark} if mark else {})}

    def serve(self, request, *args, **kwargs):
        request.current_page = self  # the language menu and the canonical link start from it
        return super().serve(request, *args, **kwargs)

    def serve_preview(self, request, mode_name):
        request.current_page = self
        return super().serve_preview(request, mode_name)

    def canonical_url(self, request) -> str:
        """The one address under which search engines file the page."""
        return request.association.root_url + page_path(self)

    def searchable_text(self) -> str:
        """All that the page says, without mark-up, for the search."""
        parts = [self.introduction]
        for name in ("body",):
            if hasattr(self, name):
                parts += type(self)._meta.get_field(name).get_searchable_content(getattr(self, name))
        return "\n".join(part for part in map(str, parts) if part)

    def search_facets(self) -> dict[str, tuple[str, ...]]:
        """Values for the facets that the page's plugin declared."""
        return {}

    def search_keywords(self) -> tuple[str, ...]:
        """Words that find the page without being shown, such as its topics in every language."""
        return ()

    def search_times(self) -> tuple[tuple[datetime, datetime], ...]:
        """When it takes place in the coming weeks, if it does: aware starts and ends."""
        return ()

    def search_locations(self) -> tuple[tuple[float, float], ...] | None:
        """Where it is (latitude, longitude); None: where its association is."""
        return None

    search_details = None  # a class method: `SearchSource.details`

    def is_found(self) -> bool:
        """Whether visitors find it while it is public. Asked anew when one of its times is over."""
        return True
