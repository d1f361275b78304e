"""The indicators of the pool: each measured in a fixed number of queries, with the rows that it counted."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from pool.requests.enums import Outcome, RequestStatus
from pool.requests.indicators.deployment import ASSIGNMENT
from pool.requests.indicators.employers import NO_EMPLOYER, by_person, employer_of
from pool.requests.indicators.reading import (
    WITHOUT_SUBSTITUTE,
    RequestFacts,
    WorkFacts,
    employments_in,
    offers_per_person,
    requests_in,
    requests_not_from_the_pool,
    requests_with_day,
    untaken_minutes,
    work_in,
)
from pool.requests.no_shows import no_shows_in
from regions.agreements.periods import Stretch
from regions.agreements.registry import Measured, Part

REQUEST: Final = "request"
SUBSTITUTE: Final = "substitute"
BOARD: Final = "board"
OUTCOME: Final = "outcome"
GIVER: Final = "giver"
RECEIVER: Final = "receiver"
NOT_NAMED_YET: Final = "Nog niet opgegeven"
MINUTES_PER_HOUR: Final = 60
BUSIEST: Final = Fraction(1, 5)


def fill_rate(*, region_id: int, stretch: Stretch) -> Measured:
    """The requests with somebody for all of their work, of those that ended; one query."""
    rows = [
        row
        for row in requests_in(region_id=region_id, stretch=stretch)
        if row.status != RequestStatus.SOLVED_INTERNALLY
    ]
    ended = [row for row in rows if row.is_filled or row.status == RequestStatus.UNFILLED]
    filled = [row for row in ended if row.is_filled]
    return Measured(
        numerator=len(filled),
        denominator=len(ended),
        row_kind=REQUEST,
        row_ids=_ids(ended),
        hit_ids=_ids(filled),
        received=len(ended),
        expected=len(rows),
        parts=_per_board(ended, is_hit=lambda row: row.is_filled),
    )


def time_to_fill(*, region_id: int, stretch: Stretch) -> Measured:
    """The median of the whole minutes it took to fill a request; one query."""
    filled = [row for row in requests_in(region_id=region_id, stretch=stretch) if row.is_filled]
    known = [row for row in filled if row.minutes_to_fill is not None]
    return Measured(
        numerator=_median([row.minutes_to_fill or 0 for row in known]),
        row_kind=REQUEST,
        row_ids=_ids(known),
        hit_ids=_ids(known),
        received=len(known),
        expected=len(filled),
    )


def filled_from_pool(*, region_id: int, stretch: Stretch) -> Measured:
    """The filled requests for which only people of the pool come; two queries."""
    filled = [row for row in requests_in(region_id=region_id, stretch=stretch) if row.is_filled]
    others = requests_not_from_the_pool(_ids(filled))
    hits = [row for row in filled if row.id not in others]
    return Measured(
        numerator=len(hits),
        denominator=len(filled),
        row_kind=REQUEST,
        row_ids=_ids(filled),
        hit_ids=_ids(hits),
        received=len(filled),
        expected=len(filled),
        parts=_per_board(filled, is_hit=lambda row: row.id not in others),
    )


def hidden_vacancies(*, region_id: int, stretch: Stretch) -> Measured:
    """The requests for which the school had to find another way, by what it did, said last of it; one query."""
    rows = _without_substitute(region_id, stretch)
    return _by_outcome(rows, Counter(row.outcome for row in rows), per=None)


def hidden_vacancy_hours(*, region_id: int, stretch: Stretch) -> Measured:
    """The hours of that work for which nobody came, by what the school did; two queries."""
    rows = _without_substitute(region_id, stretch)
    totals = {row.outcome: 0 for row in rows} | untaken_minutes(_ids(rows))
    return _by_outcome(rows, totals, per=MINUTES_PER_HOUR)


def groups_sent_home(*, region_id: int, stretch: Stretch) -> Measured:
    """The requests that ended with a group at home, if only on one of their days; two queries."""
    ended = _without_substitute(region_id, stretch)
    on_a_day = requests_with_day(Outcome.SENT_HOME, request_ids=_ids(ended))
    home = {row.id for row in ended if row.outcome == Outcome.SENT_HOME} | on_a_day
    rows = [row for row in ended if row.status == RequestStatus.UNFILLED or row.id in home]
    hits = [row for row in rows if row.id in home]
    return Measured(
        numerator=len(hits),
        row_kind=REQUEST,
        row_ids=_ids(rows),
        hit_ids=_ids(hits),
        received=sum(_is_named(row) for row in rows),
        expected=len(rows),
        parts=tuple(
            Part(dimension=BOARD, key=part.key, label=part.label, numerator=part.numerator)
            for part in _per_board(hits, is_hit=lambda _row: True)
        ),
    )


def work_booked_given(*, region_id: int, stretch: Stretch) -> Measured:
    """Version 1 of the work for another board, by the board that gave: also where nobody came; two queries."""
    return _between_boards(work_in(region_id=region_id, stretch=stretch), region_id, stretch, GIVER)


def work_booked_received(*, region_id: int, stretch: Stretch) -> Measured:
    """The same work, by the board that received; two queries."""
    return _between_boards(
        work_in(region_id=region_id, stretch=stretch), region_id, stretch, RECEIVER
    )


def work_given(*, region_id: int, stretch: Stretch) -> Measured:
    """The work that people did for another board than their own, by the board that gave; three queries."""
    return _between_boards(_work_done(region_id, stretch), region_id, stretch, GIVER)


def work_received(*, region_id: int, stretch: Stretch) -> Measured:
    """The same work, by the board that received; three queries."""
    return _between_boards(_work_done(region_id, stretch), region_id, stretch, RECEIVER)


def offer_spread(*, region_id: int, stretch: Stretch) -> Measured:
    """The offers that went to the busiest fifth of the people who were asked; one query."""
    people = offers_per_person(region_id=region_id, stretch=stretch)
    number = -(-len(people) * BUSIEST.numerator // BUSIEST.denominator)
    return Measured(
        numerator=sum(offers for _, offers in people[:number]),
        denominator=sum(offers for _, offers in people),
        row_kind=SUBSTITUTE,
        row_ids=tuple(sorted(person for person, _ in people)),
        hit_ids=tuple(sorted(person for person, _ in people[:number])),
    )


def _without_substitute(region_id: int, stretch: Stretch) -> list[RequestFacts]:
    rows = requests_in(region_id=region_id, stretch=stretch)
    return [row for row in rows if row.status in WITHOUT_SUBSTITUTE]


def _by_outcome(
    rows: Sequence[RequestFacts], totals: Mapping[str, int], *, per: int | None
) -> Measured:
    return Measured(
        numerator=sum(totals.values()),
        denominator=per,
        row_kind=REQUEST,
        row_ids=_ids(rows),
        hit_ids=_ids(rows),
        received=sum(_is_named(row) for row in rows),
        expected=len(rows),
        parts=tuple(
            Part(
                dimension=OUTCOME,
                key=outcome,
                label=str(Outcome(outcome).label) if outcome else NOT_NAMED_YET,
                numerator=total,
                denominator=per,
            )
            for outcome, total in sorted(totals.items())
        ),
    )


def _is_named(row: RequestFacts) -> bool:
    return row.outcome not in {"", Outcome.NOT_REPORTED}


def _work_done(region_id: int, stretch: Stretch) -> list[WorkFacts]:
    """The work to which, by all that was said, somebody came."""
    missed = no_shows_in(region_id=region_id, stretch=stretch)
    rows = work_in(region_id=region_id, stretch=stretch)
    return [row for row in rows if (row.assignment_id, row.date) not in missed]


def _between_boards(
    rows: Sequence[WorkFacts], region_id: int, stretch: Stretch, side: str
) -> Measured:
    by_giver = side == GIVER
    jobs = by_person(employments_in(region_id=region_id, stretch=stretch))
    names: dict[int, str] = {0: NO_EMPLOYER}
    given: dict[int, int] = defaultdict(int)
    total: dict[int, int] = defaultdict(int)
    hits = set()
    for row in rows:
        employer, name = employer_of(row, jobs.get(row.substitute_id, ()))
        board = employer if by_giver else row.board_id
        names[board] = name if by_giver else row.board_name
        total[board] += row.minutes
        if employer not in {0, row.board_id}:
            given[board] += row.minutes
            hits.add(row.assignment_id)
    return Measured(
        numerator=sum(given.values()),
        denominator=sum(total.values()),
        row_kind=ASSIGNMENT,
        row_ids=tuple(sorted({row.assignment_id for row in rows})),
        hit_ids=tuple(sorted(hits)),
        parts=tuple(
            Part(
                dimension=BOARD,
                key=str(board or ""),
                label=names[board],
                numerator=given[board],
                denominator=total[board],
            )
            for board in sorted(total)
        ),
    )


def _per_board(
    rows: Iterable[RequestFacts], *, is_hit: Callable[[RequestFacts], bool]
) -> tuple[Part, ...]:
    names: dict[int, str] = {}
    hits: dict[int, int] = defaultdict(int)
    total: dict[int, int] = defaultdict(int)
    for row in rows:
        names[row.board_id] = row.board_name
        total[row.board_id] += 1
        hits[row.board_id] += is_hit(row)
    return tuple(
        Part(
            dimension=BOARD,
            key=str(board),
            label=names[board],
            numerator=hits[board],
            denominator=total[board],
        )
        for board in sorted(total)
    )


def _ids(rows: Iterable[RequestFacts]) -> tuple[int, ...]:
    return tuple(row.id for row in rows)


def _median(numbers: Iterable[int]) -> Decimal | None:
    """The middle one, or the middle between two; exact, as it is a whole number or a half."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    middle = len(ordered) // 2
    return Decimal(ordered[middle] + ordered[-middle - 1]) / 2
