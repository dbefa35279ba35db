"""What the admin costs with 14 and with 200 associations: `python -m benchmarks.associations`.

Makes a database of its own (SQLite; PostgreSQL where DATABASE_URL names a server) and removes it.
"""

import argparse
import os
import shutil

import django

FEW, MANY = 14, 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument("--many", type=int, default=MANY)
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test.utils import setup_test_environment

    from .growth import report

    setup_test_environment()
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        report(asked.few, asked.many)
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
        shutil.rmtree(settings.FOLDER)


if __name__ == "__main__":
    main()
