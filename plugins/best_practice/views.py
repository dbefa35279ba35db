from django.shortcuts import render
from django.utils.translation import gettext as _

from federation.associations.models import Association

from .listing import listing
from .models import BestPracticePage
from .queries import practices_of_federation


def federation_list(request, language):
    """The practices of all associations where the plugin is on."""
    everywhere = Association.objects.on_air().filter(plugin_set__plugin=BestPracticePage.plugin)
    associations = everywhere.values_list("slug", "name")
    context = listing(request, practices_of_federation(language), associations)
    return render(
        request, "best_practice/list.html", {**context, "title": _("Aus der Praxis"), "whole_federation": True}
    )
