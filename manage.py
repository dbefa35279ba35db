#!/usr/bin/env python
import os
import sys


def main(arguments: list[str]) -> None:
    """Runs a command. It is about the whole installation, so no association is in scope and none is asked for."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "federation.settings.embedded")
    from django.core.management import execute_from_command_line
    from django_scopes import scopes_disabled

    with scopes_disabled():
        execute_from_command_line(arguments)


if __name__ == "__main__":
    main(sys.argv)
