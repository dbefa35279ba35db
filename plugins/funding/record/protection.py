"""What makes the database refuse to change or delete the record, whoever asks: triggers, for each vendor in its SQL.

SQLite makes a table anew when a migration changes it, and its triggers are gone then: such a migration calls `lay`.
"""

TABLE = "plugin_funding_logentry"
REFUSAL = "The record of funding is append-only."

SQLITE = [
    f"""CREATE TRIGGER IF NOT EXISTS funding_log_{event.lower()} BEFORE {event} ON {TABLE}
    BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"""
    for event in ("UPDATE", "DELETE")
]
# An empty table may be truncated: there is nothing to lose, and Django empties all tables at once.
POSTGRESQL = [
    """CREATE OR REPLACE FUNCTION funding_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP <> 'TRUNCATE' OR EXISTS (SELECT 1 FROM plugin_funding_logentry) THEN
            RAISE EXCEPTION 'The record of funding is append-only.';
        END IF;
        RETURN NULL;
    END $$""",
    f"""CREATE OR REPLACE TRIGGER funding_log_change BEFORE UPDATE OR DELETE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION funding_log_refuse()""",
    f"""CREATE OR REPLACE TRIGGER funding_log_truncate BEFORE TRUNCATE ON {TABLE}
    FOR EACH STATEMENT EXECUTE FUNCTION funding_log_refuse()""",
]
LAY = {"sqlite": SQLITE, "postgresql": POSTGRESQL}
LIFT = {
    "sqlite": ["DROP TRIGGER IF EXISTS funding_log_update", "DROP TRIGGER IF EXISTS funding_log_delete"],
    "postgresql": [
        f"DROP TRIGGER IF EXISTS funding_log_change ON {TABLE}",
        f"DROP TRIGGER IF EXISTS funding_log_truncate ON {TABLE}",
        "DROP FUNCTION IF EXISTS funding_log_refuse()",
    ],
}
FIND = {
    "sqlite": "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'funding_log_%'",
    "postgresql": "SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'funding_log_%' AND tgenabled <> 'D'",
}


def lay(connection) -> None:
    """Raises KeyError on a database that there are no triggers for: the record must not go unprotected."""
    execute(connection, LAY[connection.vendor])


def lift(connection) -> None:
    """For migrations backwards, and for tests that change what nobody may."""
    execute(connection, LIFT[connection.vendor])


def is_laid(connection) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(FIND[connection.vendor])
        return cursor.fetchone()[0] == 2


def execute(connection, statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
