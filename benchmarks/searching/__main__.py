"""`python -m benchmarks.searching speed`, `suggesting` or `writing`, with options; see the README."""

import argparse
import os


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.searching")
    parser.add_argument("what", choices=("speed", "suggesting", "writing"))
    parser.add_argument("--engine", choices=("sqlite", "postgresql", "elasticsearch"), default="sqlite")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=20, help="how often each question is asked")
    parser.add_argument("--patience", type=float, default=30, help="seconds until a question of stock's is given up")
    parser.add_argument("--without-stock", action="store_true")
    parser.add_argument("--keep", action="store_true", help="do not lay what the database has already")
    options = parser.parse_args()
    url = os.environ.get("DATABASE_URL", "")
    if options.engine == "postgresql" and not url.startswith("postgres"):
        parser.error("DATABASE_URL names an empty database on a PostgreSQL server.")
    if options.engine == "elasticsearch" and not os.environ.get("ELASTICSEARCH_URL"):
        parser.error("ELASTICSEARCH_URL names a server.")
    if options.engine != "elasticsearch":
        os.environ["ELASTICSEARCH_URL"] = ""
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.searching.settings"

    import django

    django.setup()
    from . import speed, suggesting, writing

    {"speed": speed, "suggesting": suggesting, "writing": writing}[options.what].run(options)


if __name__ == "__main__":
    main()
