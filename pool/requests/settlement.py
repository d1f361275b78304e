"""What boards gave each other: half-days worked by the people of another board, settled by the rule of each day."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pool.people.enums import HalfDay
from pool.requests.enums import SettlementRule
from pool.requests.indicators.employers import by_person, employer_of
from pool.requests.indicators.reading import employments_in, work_in
from pool.requests.models import PoolPolicy
from pool.requests.no_shows import no_shows_in
from pool.requests.policy import FIRST_NAME, settings_of
from pool.requests.settlement_rule import SettlementPolicy
from regions.agreements.periods import Stretch
from regions.enums import OrganisationKind, ParticipationRole
from regions.queries import running_participations


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInForce:
    """The rule of some days of the period, and the decision behind it."""

    from_date: date
    until_date: date
    name: str
    policy: SettlementPolicy
    proposal_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A board by id and name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenHalfDay:
    """One half-day on which somebody of one board worked for another; whose it was, never who it was."""

    date: date
    half_day: str
    school_name: str
    giver: Board
    receiver: Board
    rule: SettlementRule
    cents: int
    """What the receiver owes the giver for it; nothing under a rule without an amount."""
    not_come: bool
    """The school said that nobody came and nobody said otherwise: told, and not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One board over the period, in half-days and in euro cents."""

    board: Board
    given: int
    received: int
    balance: int
    """Given minus received on the days with a balance: above zero the board still gets half-days."""
    cents: int
    """What the board still gets, on the days with an amount; below zero it pays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A region over some days: the rules of those days, a line per board, and the half-days behind them."""

    rules: Sequence[RuleInForce]
    lines: Sequence[BoardLine]
    half_days: Sequence[GivenHalfDay]


def settlement_of(*, region_id: int, stretch: Stretch) -> Settlement:
    """Count what boards gave each other in these days; five queries, whatever happened in them.

    Somebody who works two lessons of one half-day for the same board counts once. Work of somebody whom no board
    employs is nobody's gift and does not count. Neither does a day on which, as the school said and nobody
    contradicted, nobody came: its half-days stay among the rows, marked as such.
    """
    rules = rules_in(region_id=region_id, stretch=stretch)
    half_days = _half_days(region_id, stretch, rules)
    boards = {
        board.id: board for row in half_days for board in (row.giver, row.receiver)
    } | _taking_part(region_id, stretch)
    return Settlement(
        rules=rules,
        lines=_lines(boards.values(), half_days),
        half_days=half_days,
    )


def rules_in(*, region_id: int, stretch: Stretch) -> list[RuleInForce]:
    """The rules of these days in order, each until the next; one query."""
    stored = list(
        PoolPolicy.objects.filter(region=region_id, from_date__lt=stretch.until).order_by(
            "from_date"
        )
    )
    first = bisect_right([one.from_date for one in stored], stretch.start)
    running = [
        stored[first - 1]
        if first
        else PoolPolicy(region_id=region_id, from_date=stretch.start, name=FIRST_NAME, settings={}),
        *stored[first:],
    ]
    starts = [max(one.from_date, stretch.start) for one in running]
    rules = [
        RuleInForce(
            from_date=start,
            until_date=until,
            name=one.name,
            policy=settings_of(one).settlement,
            proposal_id=one.proposal_id,
        )
        for one, start, until in zip(running, starts, [*starts[1:], stretch.until], strict=True)
    ]
    return _joined(rules)


def _joined(rules: Sequence[RuleInForce]) -> list[RuleInForce]:
    """A policy that changed something else goes on with the rule before it."""
    joined: list[RuleInForce] = []
    for rule in rules:
        if joined and joined[-1].policy == rule.policy:
            joined.append(replace(joined.pop(), until_date=rule.until_date))
        else:
            joined.append(rule)
    return joined


def _half_days(
    region_id: int, stretch: Stretch, rules: Sequence[RuleInForce]
) -> list[GivenHalfDay]:
    jobs = by_person(employments_in(region_id=region_id, stretch=stretch))
    missed = no_shows_in(region_id=region_id, stretch=stretch)
    starts = [rule.from_date for rule in rules]
    found: dict[tuple[date, str, int, int], GivenHalfDay] = {}
    for row in work_in(region_id=region_id, stretch=stretch):
        employer, name = employer_of(row, jobs.get(row.substitute_id, ()))
        if employer in {0, row.board_id}:
            continue
        settled = rules[bisect_right(starts, row.date) - 1].policy
        not_come = (row.assignment_id, row.date) in missed
        is_paid = settled.rule is SettlementRule.PER_HALF_DAY and not not_come
        for half_day in row.half_days:
            key = (row.date, half_day, row.substitute_id, row.board_id)
            if key in found and not found[key].not_come:
                continue
            found[key] = GivenHalfDay(
                date=row.date,
                half_day=HalfDay(half_day),
                school_name=row.school_name,
                giver=Board(id=employer, name=name),
                receiver=Board(id=row.board_id, name=row.board_name),
                rule=settled.rule,
                cents=settled.half_day_cents if is_paid else 0,
                not_come=not_come,
            )
    return [found[key] for key in sorted(found, key=_as_days_go)]


def _as_days_go(key: tuple[date, str, int, int]) -> tuple[date, int, int, int]:
    """The morning comes first, whatever the words for it."""
    day, half_day, substitute_id, board_id = key
    return (day, HalfDay.values.index(half_day), substitute_id, board_id)


def _taking_part(region_id: int, stretch: Stretch) -> dict[int, Board]:
    rows = running_participations(today=stretch.start).filter(
        region=region_id, organisation__kind=OrganisationKind.BOARD
    )
    members = rows.exclude(role=ParticipationRole.OBSERVER)
    return {
        pk: Board(id=pk, name=name)
        for pk, name in members.values_list("organisation", "organisation__name")
    }


def _lines(boards: Iterable[Board], half_days: Sequence[GivenHalfDay]) -> list[BoardLine]:
    given, received, balance, cents = Counter[int](), Counter[int](), Counter[int](), Counter[int]()
    for row in half_days:
        if row.not_come:
            continue
        given[row.giver.id] += 1
        received[row.receiver.id] += 1
        kept = row.rule is SettlementRule.BALANCE
        for board, sign in ((row.giver, 1), (row.receiver, -1)):
            balance[board.id] += sign * kept
            cents[board.id] += sign * row.cents
    return [
        BoardLine(
            board=board,
            given=given[board.id],
            received=received[board.id],
            balance=balance[board.id],
            cents=cents[board.id],
        )
        for board in sorted(boards, key=lambda one: (one.name, one.id))
    ]
