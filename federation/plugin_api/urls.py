"""Mounts every plugin's addresses. The middleware beside this answers 404 where a plugin is off."""

from django.urls import include, path

from .hooks import plugins

urlpatterns = [
    path(f"{plugin.slug}/", include((plugin.urls, plugin.slug), namespace=plugin.slug))
    for plugin in plugins()
    if plugin.urls
]
