"""The facts about asked and accepted work that matching looks at, as plain rows."""

from collections.abc import Mapping

from pool.people.fact_rows import ORDINAL_EPOCH

_OF_POOL = """
    s.region_id = %(region_id)s AND s.status = 'active'
    AND (%(ids)s::bigint[] IS NULL OR s.id = ANY (%(ids)s))
"""

LOCAL = "AT TIME ZONE 'Europe/Amsterdam'"

_STANDS_READY = f"""EXISTS (
           SELECT 1 FROM requests_standbyhalfday sb
           WHERE sb.substitute_id = s.id AND sb.date = ANY (%(dates)s) AND sb.half_day = ANY (%(half_days)s)
             AND sb.date = (%(now)s {LOCAL})::date)"""
"""Who stands ready for work of today is already paid for the day: the whole weight of that soft term."""

PEOPLE = f"""
SELECT s.id, s.home_latitude, s.home_longitude, s.max_km, s.max_half_days_per_week, s.max_days_per_week,
       NULL::int AS max_minutes_per_week, s.consent_other_boards_at IS NOT NULL AS consents,
       0 AS fixed_minutes, coalesce(work.minutes_3, 0) AS minutes_3, coalesce(work.minutes_15, 0) AS minutes_15,
       coalesce(asked.number, 0) AS offers_recently, asked.days AS days_since_offer,
       CASE WHEN {_STANDS_READY} THEN %(idle_days_scale)s ELSE 0 END AS idle_paid_days,
       (SELECT coalesce(sum(1 << wanted), 0)::int FROM unnest(s.year_groups) AS wanted) AS year_groups
FROM people_substitute s
LEFT JOIN (
    SELECT ap.substitute_id,
           (sum(extract(epoch FROM upper(ap.period) - lower(ap.period))) FILTER (
               WHERE lower(ap.period) >= %(week_start)s - interval '21 days') / 60)::int AS minutes_3,
           (sum(extract(epoch FROM upper(ap.period) - lower(ap.period))) / 60)::int AS minutes_15
    FROM requests_assignmentperiod ap
    WHERE ap.is_live AND ap.period && tstzrange(%(week_start)s - interval '105 days', %(week_start)s)
      AND (%(ids)s::bigint[] IS NULL OR ap.substitute_id = ANY (%(ids)s))
    GROUP BY ap.substitute_id
) work ON work.substitute_id = s.id
LEFT JOIN (
    SELECT o.substitute_id, count(*)::int AS number,
           greatest(0, extract(day FROM %(now)s - max(o.sent_at)))::int AS days
    FROM requests_offer o
    WHERE o.sent_at > %(now)s - make_interval(days => %(spread_days)s)
      AND (%(ids)s::bigint[] IS NULL OR o.substitute_id = ANY (%(ids)s))
    GROUP BY o.substitute_id
) asked ON asked.substitute_id = s.id
WHERE {_OF_POOL}
"""

ASSIGNMENTS = f"""
SELECT ap.substitute_id, ((lower(ap.period) {LOCAL})::date - {ORDINAL_EPOCH}) + 1 AS day,
       (extract(hour FROM lower(ap.period) {LOCAL}) * 60 + extract(minute FROM lower(ap.period) {LOCAL}))::int
           AS start_minute,
       (extract(hour FROM upper(ap.period) {LOCAL}) * 60 + extract(minute FROM upper(ap.period) {LOCAL}))::int
           AS end_minute,
       CASE WHEN 'morning' = ANY (rp.half_days) THEN 1 ELSE 0 END
           + CASE WHEN 'afternoon' = ANY (rp.half_days) THEN 2 ELSE 0 END AS half_days,
       l.id AS location_id, l.latitude, l.longitude
FROM requests_assignmentperiod ap
JOIN requests_requestperiod rp ON rp.id = ap.request_period_id
JOIN requests_substitutionrequest r ON r.id = rp.request_id
JOIN regions_schoollocation l ON l.id = r.location_id
JOIN people_substitute s ON s.id = ap.substitute_id
WHERE {_OF_POOL} AND ap.is_live
  AND ap.period && tstzrange(%(week_start)s - interval '1 day', %(week_end)s + interval '1 day')
"""

WITHOUT = "  AND ap.assignment_id <> ALL (%(without)s::bigint[])\n"
"""Behind `ASSIGNMENTS`, only when something is left out: over many rows the database would plan worse for it."""

FAMILIAR_SCHOOLS = f"""
SELECT DISTINCT a.substitute_id, r.location_id
FROM requests_assignment a
JOIN requests_substitutionrequest r ON r.id = a.request_id
JOIN people_substitute s ON s.id = a.substitute_id
WHERE {_OF_POOL} AND r.location_id = ANY (%(location_ids)s) AND a.status = 'completed'
  AND r.starts_at > %(now)s - interval '180 days'
"""

CONTINUITY = """
SELECT a.substitute_id, min(greatest(0, extract(day FROM %(now)s - r.ends_at)))::int AS days_ago
FROM requests_assignment a JOIN requests_substitutionrequest r ON r.id = a.request_id
WHERE r.location_id = %(location_id)s AND a.status IN ('confirmed', 'completed') AND r.id <> %(request_id)s
  AND r.function = %(function)s AND r.subject = %(subject)s AND r.year_groups && %(year_groups)s::int2[]
  AND r.ends_at BETWEEN %(now)s - interval '90 days' AND %(now)s
GROUP BY a.substitute_id
"""

WORK_STATEMENTS: Mapping[str, str] = {
    "people": PEOPLE,
    "assignments": ASSIGNMENTS,
    "familiar_schools": FAMILIAR_SCHOOLS,
}
