"""Wagtail's own search over the same texts."""
