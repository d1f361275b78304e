"""The rows a pool is built from: one tuple per fact, in the order of these columns.

Values are numbers, flags or None (only in the columns marked open). Dates are day numbers as
`date.toordinal()` gives them (in SQL: `d - DATE '0001-01-01' + 1`), minutes are local minutes after midnight,
`half_days` is 1 (morning), 2 (afternoon) or 3, `year_groups` the sum of 2 to the power of each wanted group
(0: all of them), `x`, `y` are latitude and longitude, or kilometres on a plane when the pool is built with
`coordinates="plane"`.

What may be left out for one request: rows of `admissions` and `chains` of other boards, rows of
`hidden_schools`, `preferred_schools` and `familiar_schools` of other schools, `availability` of other dates,
`assignments` outside the weeks (Monday to Sunday) of the request and the days beside them.
"""

from matching.tables import Layout

PEOPLE = Layout(
    name="people",
    columns=(
        "substitute_id",
        "x",
        "y",
        "max_km",
        "max_half_days_per_week",
        "max_days_per_week",
        "max_minutes_per_week",
        "consents_to_other_boards",
        "fixed_minutes_per_week",
        "minutes_last_3_weeks",
        "minutes_last_15_weeks",
        "offers_recently",
        "days_since_offer",
        "idle_paid_days",
        "year_groups",
    ),
    open=frozenset(
        {
            "x",
            "y",
            "max_km",
            "max_half_days_per_week",
            "max_days_per_week",
            "max_minutes_per_week",
            "days_since_offer",
        }
    ),
)
QUALIFICATIONS = Layout(
    name="qualifications",
    columns=("substitute_id", "kind", "sector", "subject", "from_date", "until_date"),
    open=frozenset({"sector", "subject", "from_date", "until_date"}),
)
"""As given: three texts, an empty one meaning none; kept as `CODED_QUALIFICATIONS`."""

CODED_QUALIFICATIONS = Layout(
    name="qualifications",
    columns=("substitute_id", "code", "from_date", "until_date"),
    open=frozenset({"from_date", "until_date"}),
)
EMPLOYMENTS = Layout(
    name="employments",
    columns=("substitute_id", "board_id", "pool_group", "home_school_id"),
    open=frozenset({"home_school_id"}),
)
"""Running on the dates of the request; `pool_group` as in `columns.POOL_GROUP_CODES`."""

VOGS = Layout(
    name="vogs",
    columns=("substitute_id", "board_id", "issued_date", "seen_date"),
    open=frozenset({"seen_date"}),
)
ADMISSIONS = Layout(name="admissions", columns=("substitute_id", "board_id", "state"))
AVAILABILITY = Layout(
    name="availability",
    columns=("substitute_id", "date", "half_days", "start_minute", "end_minute"),
    open=frozenset({"start_minute", "end_minute"}),
)
ASSIGNMENTS = Layout(
    name="assignments",
    columns=(
        "substitute_id",
        "date",
        "start_minute",
        "end_minute",
        "half_days",
        "school_id",
        "x",
        "y",
    ),
    open=frozenset({"x", "y"}),
)
HIDDEN_SCHOOLS = Layout(name="hidden_schools", columns=("substitute_id", "school_id"))
PREFERRED_SCHOOLS = Layout(name="preferred_schools", columns=("substitute_id", "school_id"))
FAMILIAR_SCHOOLS = Layout(name="familiar_schools", columns=("substitute_id", "school_id"))
CHAINS = Layout(
    name="chains",
    columns=("substitute_id", "board_id", "contracts", "months", "exempt", "running_until"),
    open=frozenset({"running_until"}),
)
