"""How the demo's plain texts become this app's pages."""

from .domain import lay_page, lay_project_index
from .models import HomePage, ProjectPage, ProjectSectionPage


def build_page(kind, parent, text, content) -> list:
    """`parent` is the home page. Returns the page in a list, or an empty one for kinds of others."""
    if kind == "project":
        index = lay_project_index(parent)
        page = ProjectPage(
            **common(text, content),
            **{name: text.fields.get(name, "") for name in ("motto", "audience", "interpreting")},
            started=content.data.get("started"),
            ended=content.data.get("ended"),
        )
        return [lay_page(index, page)]
    if kind == "project_section":
        index = lay_project_index(parent)
        project = ProjectPage.objects.get(slug=content.data["project"], locale__language_code="de")
        return [lay_page(index, ProjectSectionPage(**common(text, content), project=project))]
    return []


def common(text, content) -> dict:
    says_itself_what_is_invented = any(kind == "notice" for kind, _value in text.body)
    return {
        "title": text.title,
        "slug": content.slug,
        "introduction": text.introduction,
        "body": list(text.body),
        "is_example": content.is_example and not says_itself_what_is_invented,
        "show_in_menus": content.in_menu,
    }


def fill_home(home: HomePage, text) -> None:
    home.title = text.title
    home.hero_title = text.fields.get("hero_title", "")
    home.introduction = text.introduction
    home.body = list(text.body)
    home.save_revision().publish()
