import pytest

from federation.provisioning.domain import switch_plugin


@pytest.fixture
def switched_on(umbrella, luebeck, koeln):
    """The plugin on everywhere."""
    for association in (umbrella, luebeck, koeln):
        switch_plugin(association, "events", on=True)
