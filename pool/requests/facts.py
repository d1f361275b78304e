"""From rows to the facts of matching: one request, and the pool of its region, in a fixed number of queries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import connection

from matching.columns import PoolColumns
from matching.facts import (
    AFTERNOON,
    MORNING,
    ContinuityFacts,
    Location,
    PeriodFacts,
    RequestFacts,
)
from matching.geography import location_of
from matching.needs import needs_for
from matching.settings import ChainRule, Effect, RuleSettings
from pool.people.fact_rows import PEOPLE_STATEMENTS
from pool.people.models import ChainRule as StoredChainRule
from pool.people.models import SchoolListEntry
from pool.requests.drafts import TIME_ZONE, RequestDraft
from pool.requests.fact_rows import CONTINUITY, WITHOUT, WORK_STATEMENTS
from pool.requests.models import RequestPeriod, SubstitutionRequest
from regions.models import SchoolLocation


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWork:
    """What a request asks, as far as matching looks: the same for a draft and a stored request."""

    request_id: int
    location: SchoolLocation
    function: str
    year_groups: tuple[int, ...]
    subject: str
    track: str
    splittable: bool
    requested_ids: frozenset[int]
    periods: tuple[PeriodFacts, ...]

    @property
    def dates(self) -> tuple[date, ...]:
        """The dates of the periods, each once, in order."""
        return tuple(sorted({period.date for period in self.periods}))


def work_of_draft(draft: RequestDraft, *, noon: time) -> AskedWork:
    """Give the work of a draft; its periods are numbered from 1."""
    periods = tuple(
        PeriodFacts(
            id=number,
            date=period.date,
            start_minute=_minute(period.start),
            end_minute=_minute(period.end),
            half_days=_mask(period.half_days(noon)),
        )
        for number, period in enumerate(draft.periods, start=1)
    )
    return AskedWork(
        request_id=0,
        location=draft.location,
        function=draft.function,
        year_groups=draft.year_groups,
        subject=draft.subject,
        track=draft.track,
        splittable=draft.splittable,
        requested_ids=frozenset(draft.preferred_substitute_ids),
        periods=periods,
    )


def work_of_request(request: SubstitutionRequest, *, periods: Sequence[RequestPeriod]) -> AskedWork:
    """Give the work of a stored request for these of its periods."""
    return AskedWork(
        request_id=request.pk,
        location=request.location,
        function=request.function,
        year_groups=tuple(request.year_groups),
        subject=request.subject,
        track=request.track,
        splittable=request.splittable,
        requested_ids=frozenset(request.preferred_substitute_ids),
        periods=tuple(_period_facts(period) for period in periods),
    )


def request_facts(
    work: AskedWork, *, now: datetime, only: Sequence[int] | None = None
) -> RequestFacts:
    """Gather what the school said about people; two queries, or one about some people who are only judged.

    A judgement asks the hard rules alone, and for those it does not matter who knows the group.
    """
    lists = SchoolListEntry.objects.filter(location=work.location)
    if only is not None:
        lists = lists.filter(substitute__in=only)
    entries = [(pk, str(kind)) for pk, kind in lists.values_list("substitute_id", "kind")]
    values = {
        "location_id": work.location.pk,
        "request_id": work.request_id,
        "function": work.function,
        "subject": work.subject,
        "year_groups": list(work.year_groups),
        "now": now,
    }
    continuity = _rows(CONTINUITY, values) if only is None else []
    return RequestFacts(
        id=work.request_id,
        school_id=work.location.pk,
        board_id=work.location.board_id,
        location=_place(work.location),
        periods=work.periods,
        function=work.function,
        year_groups=frozenset(work.year_groups),
        needs=needs_for(
            function=work.function,
            sector=work.location.sector,
            year_groups=work.year_groups,
            subject=work.subject,
            track=work.track,
        ),
        splittable=work.splittable,
        requested_ids=work.requested_ids,
        preferred_ids=frozenset(pk for pk, kind in entries if kind == "preferred"),
        blocked_ids=frozenset(pk for pk, kind in entries if kind == "blocked"),
        continuity=tuple(
            ContinuityFacts(substitute_id=pk, days_ago=days) for pk, days in continuity
        ),
    )


def pool_columns(
    works: Sequence[AskedWork],
    *,
    settings: RuleSettings,
    now: datetime,
    only: Sequence[int] | None = None,
    without: Sequence[int] = (),
) -> PoolColumns:
    """Gather the pool of the region as columns in eleven queries, or only some people of it in one.

    For one work, or for several of one region that begin and end on the same dates. Assignments in
    `without` are looked at as if they were called off: somebody would give them away.
    """
    values = _parameters(works, settings=settings, now=now, only=only)
    statements = {**WORK_STATEMENTS, **PEOPLE_STATEMENTS}
    if without:
        values["without"] = list(without)
        statements["assignments"] += WITHOUT
    if only is None:
        rows = {name: _rows(statement, values) for name, statement in statements.items()}
    else:
        rows = _rows_at_once(statements, values)
    return PoolColumns.from_rows(**rows, coordinates="degrees")


def rules_for(board_ids: Collection[int], *, rules: RuleSettings) -> RuleSettings:
    """Put the chain rules of these boards into the rules. One query."""
    stored = StoredChainRule.objects.filter(board_id__in=board_ids).order_by("board_id")
    chain_rules = tuple(
        (
            row.board_id,
            ChainRule(
                max_contracts=row.max_contracts,
                max_months=row.max_months,
                warn_from_contracts=row.warn_from_contracts,
                effect=Effect(row.effect),
            ),
        )
        for row in stored
    )
    return replace(rules, chain_rules=(*rules.chain_rules, *chain_rules)) if chain_rules else rules


def _parameters(
    works: Sequence[AskedWork],
    *,
    settings: RuleSettings,
    now: datetime,
    only: Sequence[int] | None,
) -> dict[str, Any]:
    dates = sorted({day for work in works for day in work.dates})
    monday = dates[0] - timedelta(days=dates[0].weekday())
    next_monday = dates[-1] - timedelta(days=dates[-1].weekday()) + timedelta(days=7)
    return {
        "region_id": works[0].location.region_id,
        "ids": None if only is None else list(only),
        "board_ids": sorted({work.location.board_id for work in works}),
        "location_ids": sorted({work.location.pk for work in works}),
        "dates": dates,
        "first_date": dates[0],
        "last_date": dates[-1],
        "week_start": datetime.combine(monday, time(), TIME_ZONE),
        "week_end": datetime.combine(next_monday, time(), TIME_ZONE),
        "half_days": _half_days(works),
        "idle_days_scale": settings.idle_days_scale,
        "spread_days": settings.spread_days,
        "now": now,
    }


def _half_days(works: Sequence[AskedWork]) -> list[str]:
    """The half-days that any of these works asks."""
    asked = {period.half_days for work in works for period in work.periods}
    names = (("morning", MORNING), ("afternoon", AFTERNOON))
    return [name for name, mask in names if any(mask & one for one in asked)]


def _rows(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows


def _rows_at_once(
    statements: Mapping[str, str], values: dict[str, Any]
) -> dict[str, list[tuple[Any, ...]]]:
    """Fetch the rows of all statements in one round trip: worth it when there are few of them."""
    columns = ", ".join(
        f"(SELECT coalesce(json_agg(row_to_json(t)), '[]') FROM ({statement}) t) AS {name}"  # noqa: S608 - constants
        for name, statement in statements.items()
    )
    [answer] = _rows(f"SELECT {columns}", values)
    return {
        name: [tuple(row.values()) for row in found]
        for name, found in zip(statements, answer, strict=True)
    }


def _period_facts(period: RequestPeriod) -> PeriodFacts:
    start = period.period.lower.astimezone(TIME_ZONE)
    end = period.period.upper.astimezone(TIME_ZONE)
    return PeriodFacts(
        id=period.pk,
        date=period.date,
        start_minute=_minute(start.time()),
        end_minute=_minute(end.time()),
        half_days=_mask(period.half_days),
    )


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _mask(half_days: Sequence[str]) -> int:
    return (MORNING if "morning" in half_days else 0) | (
        AFTERNOON if "afternoon" in half_days else 0
    )


def _place(location: SchoolLocation) -> Location | None:
    """Nothing for a school without a known postcode: then nobody is too far away."""
    if location.latitude is None or location.longitude is None:
        return None
    return location_of(location.latitude, location.longitude)
