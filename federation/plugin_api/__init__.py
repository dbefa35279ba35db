"""The contract between Verbund and what adds to it: `Plugin`, `hookimpl` and the types that hooks exchange."""

from .contributions import (
    HitDetails,
    HomeSection,
    MenuItem,
    SearchDocument,
    SearchFacet,
    SearchKind,
    SearchPlace,
    SearchSource,
)
from .hooks import hookimpl
from .plugin import HookedApp, Plugin

__all__ = [
    "HitDetails",
    "HomeSection",
    "HookedApp",
    "MenuItem",
    "Plugin",
    "SearchDocument",
    "SearchFacet",
    "SearchKind",
    "SearchPlace",
    "SearchSource",
    "hookimpl",
]
