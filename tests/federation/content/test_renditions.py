import io

import pytest
from django.core.files.images import ImageFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from federation.associations.models import Role
from federation.content.models import CustomImage
from federation.content.renditions import SPECS
from federation.staff.domain import grant_role
from sites.branding.domain import set_branding
from sites.demo.factories import NewsPageFactory, UserFactory, home_of


def picture_file(colour="red", name="haus.png") -> ImageFile:
    file = io.BytesIO()
    Image.new("RGB", (1600, 1000), colour).save(file, "PNG")
    file.seek(0)
    return ImageFile(file, name=name)


@pytest.fixture
def image(db):
    return CustomImage.objects.create(title="Haus", description="Ein rotes Haus", file=picture_file())


def test_saving_an_image_makes_all_sizes(image):
    assert {r.filter_spec for r in image.renditions.all()} == set(SPECS.values())


def test_pages_show_images_and_a_visit_writes_nothing(visit, luebeck, image):
    set_branding(luebeck, logo=image)
    NewsPageFactory(
        home=home_of(luebeck),
        slug="haus",
        image=image,
        body=[("image", {"image": image, "alt_text": "Vor dem Haus", "decorative": False})],
    )
    with CaptureQueriesContext(connection) as queries:
        text = visit(luebeck, "/de/neues/haus/").text
    assert not [q for q in queries if q["sql"].split()[0] in ("INSERT", "UPDATE", "DELETE")]
    assert len(queries) <= 16  # twelve, and for each of three images its renditions; the logo once more
    assert 'alt="Ein rotes Haus"' in text
    assert 'alt="Vor dem Haus"' in text
    assert text.count("<img") == 3


def test_new_file_of_an_image_gets_all_sizes_again(sign_in, luebeck, image, django_capture_on_commit_callbacks):
    editor = UserFactory(is_superuser=True)
    grant_role(editor, luebeck, Role.PUBLISHER)
    old = {r.pk for r in image.renditions.all()}
    form = {
        "title": "Haus",
        "description": "Blau",
        "file": picture_file("blue", "blau.png"),
        "collection": 1,
        "tags": "",
    }
    with django_capture_on_commit_callbacks(execute=True):
        response = sign_in(editor, luebeck).post(f"/admin/images/{image.pk}/", form)
    assert response.status_code == 302, response.text
    renewed = CustomImage.objects.get(pk=image.pk).renditions.all()
    assert {r.filter_spec for r in renewed} >= set(SPECS.values())
    assert not old & {r.pk for r in renewed}


def test_deleting_an_image_takes_its_sizes_along(image, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image.delete()
    assert not CustomImage.objects.exists()
