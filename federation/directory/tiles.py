"""A map server's pictures under the map: only where a setting names one, and only after a visitor agreed.

Leaflet is left out: the map does not move, so placing pictures under it takes a few lines (directory.js).
"""

from urllib.parse import urlsplit

from csp.constants import SELF
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


def tile_server() -> dict[str, str] | None:
    """`url` with {z}, {x} and {y} for the pictures, and the `host` that visitors are told of; None: not used."""
    url = settings.MAP_TILES_URL
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or not all(name in url for name in ("{z}", "{x}", "{y}")):
        raise ImproperlyConfigured("MAP_TILES_URL has to be like https://tiles.example/{z}/{x}/{y}.png")
    return {"url": url, "host": parts.hostname}


def allow_tiles(response):
    """Opens the page's security policy for pictures from that host, and for nothing else."""
    response._csp_update = {"img-src": [SELF, f"https://{tile_server()['host']}"]}
    return response
