"""The part of the search that SQLite and PostgreSQL share: everything but where the words stand.

One statement finds the things, judges them by the filters, counts the facets and cuts out the page.
"""

from django.db import connection

from .base import Query, Results

STATEMENT = """
WITH places(plugin, association) AS ({places}),
matching AS MATERIALIZED ({matching}),
documents AS (
    SELECT d.id, d.thing, d.plugin, d.language, d.is_source, d.title_key
    FROM search_indexeddocument d
    WHERE EXISTS (
        SELECT 1 FROM search_facetvalue f JOIN places p ON p.plugin = d.plugin AND p.association = f.value
        WHERE f.document_id = d.id AND f.facet = 'association'
    )
),
found AS MATERIALIZED (
    SELECT d.thing, MIN(m.rank) AS rank, COALESCE(
        MIN(CASE WHEN d.language = %s THEN d.title_key END),
        MIN(CASE WHEN d.is_source THEN d.title_key END),
        MIN(d.title_key)
    ) AS title_key
    FROM documents d JOIN matching m ON m.id = d.id
    GROUP BY d.thing
),
valued AS MATERIALIZED (
    SELECT DISTINCT d.thing, f.facet, f.value
    FROM found JOIN documents d ON d.thing = found.thing JOIN search_facetvalue f ON f.document_id = d.id
    WHERE f.facet <> 'association' OR (d.plugin, f.value) IN (SELECT plugin, association FROM places)
    -- Two values that everything has: no facet's, for the total, and one for the total of all associations.
    UNION ALL SELECT thing, '', '' FROM found
    UNION ALL SELECT thing, 'association', '' FROM found
),
passed AS MATERIALIZED (
    SELECT DISTINCT thing, facet FROM valued WHERE {chosen}
),
judged AS MATERIALIZED (
    SELECT f.thing, f.rank, f.title_key, COUNT(p.facet) AS passes
    FROM found f LEFT JOIN passed p ON p.thing = f.thing
    GROUP BY f.thing, f.rank, f.title_key
)
SELECT 'count' AS what, v.facet, v.value, COUNT(*) AS number
FROM valued v
JOIN judged j ON j.thing = v.thing
LEFT JOIN passed own ON own.thing = v.thing AND own.facet = v.facet
-- All filters but the facet's own are passed.
WHERE j.passes - (CASE WHEN own.facet IS NULL THEN 0 ELSE 1 END)
    = %s - (CASE WHEN v.facet IN ({filtered}) THEN 1 ELSE 0 END)
GROUP BY v.facet, v.value
UNION ALL
SELECT * FROM (
    SELECT 'hit', thing, '', ROW_NUMBER() OVER (ORDER BY rank, title_key, thing) AS number
    FROM judged WHERE passes = %s
    ORDER BY number LIMIT %s OFFSET %s
) AS page
"""


class DatabaseEngine:
    """The frame. A vendor's engine says with `matching` which documents have the words, and how well."""

    is_database = True

    def matching(self, words: tuple[str, ...]) -> tuple[str, list]:
        """SQL for (id, rank), where a smaller rank is better, and its parameters."""
        raise NotImplementedError

    def lock(self, content_type_id: int, object_id: str) -> None:
        """Lets one transaction after the other index the same object. Where there is one writer, nothing to do."""

    def search(self, query: Query) -> Results:
        if not query.places:
            return Results()
        with connection.cursor() as cursor:
            cursor.execute(*self.statement(query))
            rows = cursor.fetchall()
        facets: dict[str, dict[str, int]] = {name: {} for name in query.facets}
        totals: dict[str, int] = {}
        things: list[tuple[int, str]] = []
        for what, facet_or_thing, value, number in rows:
            if what == "hit":
                things.append((number, facet_or_thing))
            elif not value:
                totals[facet_or_thing] = number
            elif facet_or_thing in facets:
                facets[facet_or_thing][value] = number
        return Results(
            total=totals.get("", 0),
            things=tuple(thing for _number, thing in sorted(things)),
            facets=facets,
            everywhere=totals.get("association", 0),
        )

    def statement(self, query: Query) -> tuple[str, list]:
        matching, words = self.matching(query.words) if query.words else self.everything()
        chosen = [
            (f"(facet = %s AND value IN ({_marks(values)}))", [name, *values]) for name, values in query.filters.items()
        ]
        filtered = list(query.filters) or [None]
        sql = STATEMENT.format(
            places="VALUES " + ", ".join(["(%s, %s)"] * len(query.places)),
            matching=matching,
            chosen=" OR ".join(condition for condition, _values in chosen) or "1 = 0",
            filtered=_marks(filtered),
        )
        return sql, [
            *(part for place in query.places for part in place),
            *words,
            query.language,
            *(part for _condition, values in chosen for part in values),
            len(query.filters),
            *filtered,
            len(query.filters),
            query.limit,
            query.offset,
        ]

    def everything(self) -> tuple[str, list]:
        return "SELECT id, 0 AS rank FROM search_indexeddocument", []


def _marks(values) -> str:
    return ", ".join(["%s"] * len(values))
