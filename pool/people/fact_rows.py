"""The facts about substitutes that matching looks at, as plain rows from a fixed number of statements.

Dates leave the database as ordinals (`date.toordinal()`), because matching compares numbers. Each
statement takes the same named parameters; `ids` is null for the whole pool of the region. `board_ids` and
`location_ids` are those of the work: of one request, or of all requests of a morning.
"""

from collections.abc import Mapping

ORDINAL_EPOCH = "DATE '0001-01-01'"
DEFAULT_GAP_MONTHS = 6
"""After so many months without a contract a new chain begins, for a board that set nothing itself."""

_OF_POOL = """
    s.region_id = %(region_id)s AND s.status = 'active'
    AND (%(ids)s::bigint[] IS NULL OR s.id = ANY (%(ids)s))
"""

QUALIFICATIONS = f"""
SELECT q.substitute_id, q.kind, q.sector, q.subject,
       (q.from_date - {ORDINAL_EPOCH}) + 1 AS valid_from, (q.until_date - {ORDINAL_EPOCH}) + 1 AS valid_until
FROM people_qualification q JOIN people_substitute s ON s.id = q.substitute_id
WHERE {_OF_POOL}
"""

EMPLOYMENTS = f"""
SELECT e.substitute_id, e.board_id,
       array_position(ARRAY['own_school','permanent','flex','on_call','other'], e.pool_group::text) - 1 AS grp,
       e.home_location_id
FROM people_employment e JOIN people_substitute s ON s.id = e.substitute_id
WHERE {_OF_POOL}
  AND e.from_date <= %(first_date)s AND (e.until_date IS NULL OR e.until_date > %(last_date)s)
"""

CLEARANCES = f"""
SELECT c.substitute_id, c.employer_id,
       (c.issued_date - {ORDINAL_EPOCH}) + 1 AS issued, (c.seen_date - {ORDINAL_EPOCH}) + 1 AS seen
FROM people_clearance c JOIN people_substitute s ON s.id = c.substitute_id
WHERE {_OF_POOL}
"""

ADMISSIONS = f"""
SELECT a.substitute_id, a.board_id,
       array_position(ARRAY['refused','pending','admitted'], a.status::text) - 1 AS state
FROM people_boardadmission a JOIN people_substitute s ON s.id = a.substitute_id
WHERE {_OF_POOL} AND a.board_id = ANY (%(board_ids)s)
"""

AVAILABILITY = f"""
WITH days AS (SELECT unnest(%(dates)s::date[]) AS day),
slots AS (
    SELECT p.substitute_id, d.day, p.half_day
    FROM people_availabilitypattern p
    JOIN people_substitute s ON s.id = p.substitute_id
    JOIN days d ON p.weekday = extract(isodow FROM d.day)::int - 1
    WHERE {_OF_POOL}
      AND NOT EXISTS (
        SELECT 1 FROM people_availabilityexception x
        WHERE x.substitute_id = p.substitute_id AND x.date = d.day
          AND x.half_day = p.half_day AND NOT x.is_available)
    UNION
    SELECT x.substitute_id, x.date, x.half_day
    FROM people_availabilityexception x JOIN people_substitute s ON s.id = x.substitute_id
    WHERE {_OF_POOL} AND x.date = ANY (%(dates)s) AND x.is_available
)
SELECT substitute_id, (day - {ORDINAL_EPOCH}) + 1 AS day,
       bit_or(CASE half_day WHEN 'morning' THEN 1 ELSE 2 END) AS half_days, NULL::int AS a, NULL::int AS b
FROM slots
WHERE NOT EXISTS (
    SELECT 1 FROM people_bookedelsewhere e
    WHERE e.substitute_id = slots.substitute_id AND e.date = slots.day AND e.half_day = slots.half_day)
GROUP BY substitute_id, day
"""

HIDDEN_SCHOOLS = f"""
SELECT p.substitute_id, p.location_id
FROM people_schoolpreference p JOIN people_substitute s ON s.id = p.substitute_id
WHERE {_OF_POOL} AND p.location_id = ANY (%(location_ids)s) AND p.kind = 'hidden'
  AND (p.last_date IS NULL OR p.last_date >= (%(now)s AT TIME ZONE 'Europe/Amsterdam')::date)
"""
"""For ever, or while the last day has not passed on the day of asking, whenever the work is."""

PREFERRED_SCHOOLS = f"""
SELECT p.substitute_id, p.location_id
FROM people_schoolpreference p JOIN people_substitute s ON s.id = p.substitute_id
WHERE {_OF_POOL} AND p.location_id = ANY (%(location_ids)s) AND p.kind = 'preferred'
"""

CHAINS = f"""
WITH contracts AS (
    SELECT e.substitute_id, e.board_id, e.from_date, e.until_date, e.chain_exempt,
           make_interval(months => coalesce(rule.gap_months, {DEFAULT_GAP_MONTHS})) AS gap,
           lag(e.until_date) OVER (PARTITION BY e.substitute_id, e.board_id ORDER BY e.from_date) AS ended
    FROM people_employment e JOIN people_substitute s ON s.id = e.substitute_id
    LEFT JOIN people_chainrule rule ON rule.board_id = e.board_id
    WHERE {_OF_POOL} AND e.board_id = ANY (%(board_ids)s)
      AND e.contract_form IN ('temporary', 'on_call', 'min_max') AND e.from_date <= %(last_date)s
), numbered AS (
    SELECT *, sum(CASE WHEN ended IS NULL OR from_date > ended + gap THEN 1 ELSE 0 END)
                  OVER (PARTITION BY substitute_id, board_id ORDER BY from_date) AS chain
    FROM contracts
), latest AS (
    SELECT DISTINCT ON (substitute_id, board_id) substitute_id, board_id, chain
    FROM numbered ORDER BY substitute_id, board_id, chain DESC
)
SELECT n.substitute_id, n.board_id, count(*) AS contracts,
       (extract(year FROM age(%(first_date)s::date, min(n.from_date))) * 12
        + extract(month FROM age(%(first_date)s::date, min(n.from_date))))::int AS months,
       bool_or(n.chain_exempt) AS exempt,
       max(CASE WHEN n.until_date IS NULL THEN NULL ELSE (n.until_date - {ORDINAL_EPOCH}) END) AS running_until
FROM numbered n JOIN latest l USING (substitute_id, board_id, chain)
GROUP BY n.substitute_id, n.board_id
HAVING max(coalesce(n.until_date, 'infinity'::date) + n.gap) >= %(first_date)s
"""

PEOPLE_STATEMENTS: Mapping[str, str] = {
    "qualifications": QUALIFICATIONS,
    "employments": EMPLOYMENTS,
    "vogs": CLEARANCES,
    "admissions": ADMISSIONS,
    "availability": AVAILABILITY,
    "hidden_schools": HIDDEN_SCHOOLS,
    "preferred_schools": PREFERRED_SCHOOLS,
    "chains": CHAINS,
}
