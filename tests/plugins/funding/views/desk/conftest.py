import pytest
from django.utils import timezone

from plugins.funding.models import Application


@pytest.fixture
def submitted(application):
    """`submitted("review")`: the application in that state, for the funder to see."""

    def become(state: str) -> Application:
        Application.objects.filter(pk=application.pk).update(state=state, submitted_at=timezone.now())
        return Application.objects.get(pk=application.pk)

    return become


@pytest.fixture
def on_desk(submitted):
    return submitted(Application.State.REVIEW)
