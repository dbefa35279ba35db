"""What the theme's templates draw."""

import re

import pytest
from django.core.paginator import Paginator
from django.template import Context, RequestContext, Template
from django.test import RequestFactory

from federation.associations.models import Association
from sites.branding import accent, tile
from sites.branding.domain import set_branding


def render(source, **context):
    return Template("{% load branding_tags %}" + source).render(Context(context))


def test_tile_of_a_stored_seed_and_of_a_slug():
    assert render("{% tile 7 %}") == tile.tile(7)
    assert render('{% tile "luebeck" size="2rem" %}') == tile.tile(tile.seed_for("luebeck"), "2rem")


@pytest.mark.parametrize("nobody", [None, ""])
def test_tile_of_nobody_is_nothing(nobody):
    assert render("{% tile seed %}", seed=nobody) == ""


def test_size_that_is_no_length_is_refused():
    with pytest.raises(ValueError, match="no length"):
        render("{% tile 7 size=size %}", size='1rem" onload="')


def test_frieze_of_objects_is_repeated_until_the_row_is_full():
    class Member:
        tile_seed = 5

    assert render("{% frieze members length=6 %}", members=[Member(), Member()]).count("<g ") == 6
    assert render("{% frieze members %}", members=[]).count("<g ") == 20


def test_association_tile_carries_its_own_colours(luebeck):
    branding = set_branding(luebeck, accent="#a8357a")
    drawn = render("{% association_tile association %}", association=luebeck)
    colours = set(re.findall("#[0-9a-f]{6}", drawn))
    assert colours <= {*branding.palette.values(), accent.SUN, accent.WHITE}
    assert 'class="b"' not in drawn


@pytest.mark.parametrize(("found", "queries"), [(Association.objects.all, 1), (Association.objects.with_languages, 0)])
def test_tiles_of_many_associations_take_one_query_or_none(db, found, queries, django_assert_num_queries):
    """None where the colours came with the associations."""
    both = list(found().filter(slug__in=["luebeck", "koeln"]))
    context = RequestContext(RequestFactory().get("/"), {"associations": both * 3})
    source = Template(
        "{% load branding_tags %}{% for a in associations %}{% association_tile a %}{% frieze_of 1 4 a %}{% endfor %}"
    )
    with django_assert_num_queries(queries):
        assert source.render(context).count("<svg") == 12


def test_association_tile_is_drawn_once_on_a_page(luebeck, koeln):
    context = RequestContext(RequestFactory().get("/"), {"associations": [luebeck, koeln, luebeck]})
    source = "{% load branding_tags %}{% for a in associations %}{% association_tile a %}\n{% endfor %}"
    first, other, again = Template(source).render(context).splitlines()
    assert f'<g id="tile-{luebeck.pk}">' in first and f'<g id="tile-{koeln.pk}">' in other
    assert f'<use href="#tile-{luebeck.pk}"/>' in again and "<path" not in again
    assert again.split(">")[0] == first.split(">")[0]


def test_palette_has_the_nonce_of_the_security_policy(luebeck):
    set_branding(luebeck, accent="#1f8a78")
    request = RequestFactory().get("/")
    request.csp_nonce = "abc"
    style = render("{% palette association %}", association=luebeck, request=request)
    assert style.startswith('<style nonce="abc">:root{--soft:#')
    assert style.endswith("}</style>")


def test_icon_comes_from_the_sprite_and_is_hidden():
    drawn = render('{% icon "search" %}')
    assert re.search(r'<use href="/static/branding/icons[^"]*\.svg#i-search"/>', drawn)
    assert 'aria-hidden="true"' in drawn


def test_only_arrows_turn_round():
    assert "icon-directional" in render('{% icon "arrow" %}')
    assert "icon-directional" not in render('{% icon "search" %}')


def test_icon_that_is_gone_leaves_the_words():
    assert render('{% icon "unicorn" %}Wohnen') == "Wohnen"


def test_elided_pages_leave_out_the_middle():
    page = Paginator(range(100), 5).page(10)
    numbers = render("{% elided_pages page as numbers %}{{ numbers|join:' ' }}", page=page)
    assert numbers == f"1 {Paginator.ELLIPSIS} 9 10 11 {Paginator.ELLIPSIS} 20"
