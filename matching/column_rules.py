"""The hard rules on columns: the same order and the same answer as `hard`, for everybody at once.

Each returns who (or unit × who) is still allowed, or None when it takes nobody away.
"""

from collections.abc import Callable

import numpy as np

from matching.column_case import ColumnCase, RowsByDate, day_number, road_km_columns
from matching.column_workload import personal_limits, working_time
from matching.facts import AFTERNOON, MORNING, AdmissionState, PeriodFacts
from matching.hard import meets
from matching.materialise import mask_of
from matching.settings import Effect
from matching.tables import Flags, Floats, Ints

ColumnRule = Callable[[ColumnCase], Flags | None]


def not_blocked_by_school(case: ColumnCase) -> Flags | None:
    """As `hard.not_blocked_by_school`."""
    blocked = case.positions_of(case.request.blocked_ids)
    if not len(blocked):
        return None
    allowed = np.ones(case.size, dtype=np.bool_)
    allowed[blocked] = False
    return allowed


def school_not_hidden(case: ColumnCase) -> Flags | None:
    """As `hard.school_not_hidden`."""
    hidden = case.pool.hidden_schools
    return ~hidden.owners(hidden["school_id"] == case.request.school_id, case.size)


def qualified(case: ColumnCase) -> Flags | None:
    """As `hard.qualified`."""
    needs = case.request.needs
    if not needs:
        return None
    held = case.pool.qualifications
    fitting = np.array(
        [any(meets(need, one) for need in needs) for one in case.pool.catalogue], dtype=np.bool_
    )
    rows = np.flatnonzero(fitting[held["code"].astype(np.int64)])
    since, until, owner = held["from_date"][rows], held["until_date"][rows], held.owner[rows]
    allowed = case.flags_per_unit()
    answers: dict[tuple[int, int], Flags] = {}
    for row, unit in enumerate(case.request.units):
        span = (day_number(unit[0]), day_number(unit[-1]))
        if span not in answers:
            # A comparison with NaN is false, so an open date never stands in the way.
            expired = (since > span[0]) | (until <= span[1])
            answers[span] = np.zeros(case.size, dtype=np.bool_)
            answers[span][owner[np.flatnonzero(~expired)]] = True
        allowed[row] = answers[span]
    return allowed


def vog(case: ColumnCase) -> Flags | None:
    """As `hard.vog`."""
    records = case.pool.vogs
    age = records["seen_date"] - records["issued_date"]
    fresh = (
        (records["seen_date"] <= day_number(case.request.first_date))
        & (age >= 0)
        & (age <= case.settings.vog_max_age_days)
    )
    if case.settings.vog_of_other_board is Effect.BLOCK:
        fresh &= records["board_id"] == case.request.board_id
    return records.owners(fresh, case.size)


def admitted_by_board(case: ColumnCase) -> Flags | None:
    """As `hard.admitted_by_board`."""
    decided = case.pool.admissions
    here = np.flatnonzero(decided["board_id"] == case.request.board_id)
    owner, refused = decided.owner[here], decided["state"][here] < AdmissionState.ADMITTED
    admitted = case.works_for_board.copy()
    admitted[owner] = True
    admitted[owner[np.flatnonzero(refused)]] = False
    return admitted


def consent_for_other_boards(case: ColumnCase) -> Flags | None:
    """As `hard.consent_for_other_boards`."""
    return (case.pool.people["consents_to_other_boards"] > 0) | case.works_for_board


def available(case: ColumnCase) -> Flags | None:
    """As `hard.available`."""
    rows_on = RowsByDate(case.pool.availability)
    allowed = case.flags_per_unit()
    for row, unit in enumerate(case.request.units):
        for period in unit:
            allowed[row] &= _free(case, rows_on, period)
    return allowed


def not_already_assigned(case: ColumnCase) -> Flags | None:
    """As `hard.not_already_assigned`."""
    work = case.pool.assignments
    allowed = case.flags_per_unit()
    for row, unit in enumerate(case.request.units):
        for period in unit:
            rows = case.rows_on[day_number(period)]
            overlap = (work["start_minute"][rows] < period.end_minute) & (
                period.start_minute < work["end_minute"][rows]
            )
            allowed[row, work.owner[rows[overlap]]] = False
    return allowed


def two_schools_on_one_day(case: ColumnCase) -> Flags | None:
    """As `hard.two_schools_on_one_day`."""
    work = case.pool.assignments
    elsewhere = work["school_id"] != case.request.school_id
    too_far = (
        road_km_columns(work, case.request.location, case.settings.road_factor)
        > case.settings.far_km
    )
    half_days = work["half_days"].astype(np.int64)
    allowed = case.flags_per_unit()
    for row, unit in enumerate(case.request.units):
        for period in unit:
            rows = case.rows_on[day_number(period)]
            clash = elsewhere[rows] & (((half_days[rows] & period.half_days) != 0) | too_far[rows])
            allowed[row, work.owner[rows[clash]]] = False
    return allowed


def own_year_groups(case: ColumnCase) -> Flags | None:
    """As `hard.own_year_groups`."""
    asked = mask_of(case.request.year_groups)
    if not asked:
        return None
    wanted: Ints = case.pool.people["year_groups"].astype(np.int64)
    allowed: Flags = (wanted == 0) | ((wanted & asked) == asked)
    return allowed


def distance(case: ColumnCase) -> Flags | None:
    """As `hard.distance`; an unknown distance or limit is NaN and never too far."""
    return ~(case.km > case.pool.people["max_km"])


def contract_chain(case: ColumnCase) -> Flags | None:
    """As `hard.contract_chain`."""
    rule = case.settings.chain_rule_of(case.request.board_id)
    if rule.effect is not Effect.BLOCK:
        return None
    chains = case.pool.chains
    counts = (
        (chains["board_id"] == case.request.board_id)
        & (chains["exempt"] == 0)
        & ~(chains["running_until"] >= day_number(case.request.last_date))
    )
    full = (chains["contracts"] + 1 > rule.max_contracts) | (chains["months"] >= rule.max_months)
    return ~chains.owners(counts & full, case.size)


COLUMN_RULES: tuple[ColumnRule, ...] = (
    not_blocked_by_school,
    school_not_hidden,
    qualified,
    vog,
    admitted_by_board,
    consent_for_other_boards,
    available,
    not_already_assigned,
    two_schools_on_one_day,
    working_time,
    personal_limits,
    own_year_groups,
    distance,
    contract_chain,
)


def _free(case: ColumnCase, rows_on: RowsByDate, period: PeriodFacts) -> Flags:
    table = case.pool.availability
    rows = rows_on[day_number(period)]
    owner, half_days = table.owner[rows], table["half_days"][rows].astype(np.int64)
    free = np.ones(case.size, dtype=np.bool_)
    for half_day in (MORNING, AFTERNOON):
        if period.half_days & half_day:
            has_half_day = np.zeros(case.size, dtype=np.bool_)
            has_half_day[owner[(half_days & half_day) != 0]] = True
            free &= has_half_day
    start, end = table["start_minute"][rows], table["end_minute"][rows]
    # A comparison with NaN is false, so a half-day without times is no stretch.
    free[owner[(start <= period.start_minute) & (end >= period.end_minute)]] = True
    # Several stretches may still cover it together; they are the dearest part, so only where it says something.
    undecided = case.has_open & ~free
    pieces = np.flatnonzero(
        undecided[owner] & (start < period.end_minute) & (end > period.start_minute)
    )
    if len(pieces):
        covered_until = _covered_until(
            np.full(case.size, float(period.start_minute)),
            owner[pieces],
            start[pieces],
            end[pieces],
        )
        free |= covered_until >= period.end_minute
    return free


def _covered_until(covered: Floats, owner: Ints, start: Floats, end: Floats) -> Floats:
    """Stretch by stretch in order of time, one of each person per turn."""
    order = np.lexsort((end, start, owner))
    owner, start, end = owner[order], start[order], end[order]
    first_of_owner = np.searchsorted(owner, owner, side="left")
    turn_of = np.arange(len(owner)) - first_of_owner
    for turn in range(int(turn_of.max()) + 1):
        now = turn_of == turn
        who = owner[now]
        joins = start[now] <= covered[who]
        covered[who] = np.where(joins, np.maximum(covered[who], end[now]), covered[who])
    return covered
