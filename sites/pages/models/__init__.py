from .contact import ContactPage
from .news import NewsIndexPage, NewsPage
from .standard import StandardPage

__all__ = ["ContactPage", "NewsIndexPage", "NewsPage", "StandardPage"]
