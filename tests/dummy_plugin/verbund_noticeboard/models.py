from federation.content.fields import BodyField
from federation.content.models import BasePage


class NoticePage(BasePage):
    body = BodyField(blank=True)

    plugin = "noticeboard"
    search_kind = "notice"
    parent_page_types = ["content.HomePage"]
    template = "noticeboard/notice.html"
    content_panels = [*BasePage.content_panels, "body"]
