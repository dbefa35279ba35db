"""Prints what Wagtail's own edit page costs, as JSON: `python -m benchmarks.stock`."""

import json
import os

import django


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.stock.settings"
    django.setup()
    from django.test.utils import setup_test_environment

    from ..costs import cost
    from .page import editors_client, lay_page

    setup_test_environment()
    page = lay_page()
    # Warm: with the site root paths in the cache, which is the fewest queries.
    found = cost(editors_client(page), f"/admin/pages/{page.pk}/edit/", times=5, is_cold=False)
    print(json.dumps({"queries": found.queries, "seconds": found.seconds}))


if __name__ == "__main__":
    main()
