"""What the boards keep about a substitute: contracts, VOG dates and admissions, made from a seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from demo.people import Contract, Vog
from demo.plans import BoardPlan, RegionPlan
from demo.schools import School
from pool.people.enums import AdmissionStatus, ContractForm, PoolGroup, SubstituteCategory
from regions.enums import Sector

_SHARE_NEAR_CHAIN_LIMIT = 0.08
_SHARE_WITH_SECOND_BOARD = 0.15
_SHARE_WITHOUT_VOG = 0.04
_SHARE_WITH_STALE_VOG = 0.03
_KNOWN_BY = {
    PoolGroup.PERMANENT: 0.95,
    PoolGroup.FLEX: 0.92,
    PoolGroup.ON_CALL: 0.6,
    PoolGroup.OWN_SCHOOL: 0.15,
    PoolGroup.OTHER: 0.5,
}
"""The share of the boards that decided about somebody, by group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Everything that hangs off the boards."""

    contracts: tuple[Contract, ...]
    vogs: tuple[Vog, ...]
    admissions: dict[str, AdmissionStatus]


def make_papers(
    rng: Random,
    group: PoolGroup,
    category: SubstituteCategory,
    plan: RegionPlan,
    schools: Sequence[School],
    today: date,
) -> Papers:
    """Make the contracts of one person and what follows from them."""
    secondary = category == SubstituteCategory.VO_TEACHER
    boards = [board for board in plan.boards if (board.sector == Sector.VO) == secondary]
    employers = _employers(rng, group, boards)
    contracts = [
        contract
        for board in employers
        for contract in _contracts(rng, group, board, schools, today)
    ]
    return Papers(
        contracts=tuple(contracts),
        vogs=tuple(
            vog
            for board in employers
            for vog in _vogs(rng, [c for c in contracts if c.board == board.number])
        ),
        admissions=_admissions(rng, group, employers, plan.boards),
    )


def _employers(rng: Random, group: PoolGroup, boards: list[BoardPlan]) -> list[BoardPlan]:
    first = rng.choices(boards, [board.locations for board in boards])[0]
    others = [board for board in boards if board is not first]
    if group == PoolGroup.ON_CALL and others and rng.random() < _SHARE_WITH_SECOND_BOARD:
        return [first, rng.choice(others)]
    return [first]


def _contracts(
    rng: Random, group: PoolGroup, board: BoardPlan, schools: Sequence[School], today: date
) -> list[Contract]:
    if group in {PoolGroup.PERMANENT, PoolGroup.OWN_SCHOOL}:
        home = rng.choice([school for school in schools if school.board is board])
        return [_permanent(rng, group, board, today, home)]
    if group == PoolGroup.OTHER:
        form = rng.choice((ContractForm.EXTERNAL, ContractForm.RETAINER))
        start = today - timedelta(days=rng.randint(40, 800))
        return [
            Contract(board=board.number, group=group, form=form, fte=Decimal(0), from_date=start)
        ]
    if rng.random() < _SHARE_NEAR_CHAIN_LIMIT:
        return _long_chain(rng, group, board, today)
    form = (
        ContractForm.TEMPORARY
        if group == PoolGroup.FLEX
        else rng.choice(
            (
                ContractForm.ON_CALL,
                ContractForm.ON_CALL,
                ContractForm.MIN_MAX,
                ContractForm.RETAINER,
            )
        )
    )
    fte = (
        Decimal(rng.choice(("0.4", "0.5", "0.6", "0.8"))) if group == PoolGroup.FLEX else Decimal(0)
    )
    return _yearly(rng, group, board, form, fte, today)


def _permanent(
    rng: Random, group: PoolGroup, board: BoardPlan, today: date, home: School
) -> Contract:
    return Contract(
        board=board.number,
        group=group,
        form=ContractForm.PERMANENT,
        fte=Decimal(rng.choice(("0.6", "0.8", "0.8", "1.0", "1.0"))),
        from_date=today - timedelta(days=rng.randint(200, 4000)),
        home_code=home.location_code,
    )


def _yearly(
    rng: Random, group: PoolGroup, board: BoardPlan, form: ContractForm, fte: Decimal, today: date
) -> list[Contract]:
    """One contract per school year, the last one running until the summer."""
    this_year = school_year_start(today)
    years = [
        date(this_year.year - back, 8, 1) for back in reversed(range(rng.choice((1, 1, 2, 2))))
    ]
    return [
        Contract(
            board=board.number,
            group=group,
            form=form,
            fte=fte,
            from_date=start,
            until_date=date(start.year + 1, 8, 1),
        )
        for start in years
    ]


def _long_chain(rng: Random, group: PoolGroup, board: BoardPlan, today: date) -> list[Contract]:
    """Five or six short contracts in a row: the board's chain is nearly or quite full."""
    starts = [
        today - timedelta(days=75 * back + 20) for back in reversed(range(rng.choice((5, 6))))
    ]
    exempt = rng.random() < 0.2
    return [
        Contract(
            board=board.number,
            group=group,
            form=ContractForm.TEMPORARY,
            fte=Decimal("0.5"),
            from_date=start,
            until_date=start + timedelta(days=70),
            chain_exempt=exempt,
        )
        for start in starts
    ]


def _vogs(rng: Random, contracts: list[Contract]) -> list[Vog]:
    """One VOG at the start of the work; a few are missing, a few were already old when they were seen."""
    chance = rng.random()
    if chance < _SHARE_WITHOUT_VOG:
        return []
    stale = chance < _SHARE_WITHOUT_VOG + _SHARE_WITH_STALE_VOG
    first = contracts[0]
    seen = first.from_date - timedelta(days=rng.randint(0, 20))
    age = rng.randint(250, 500) if stale else rng.randint(5, 150)
    return [Vog(board=first.board, issued_date=seen - timedelta(days=age), seen_date=seen)]


def _admissions(
    rng: Random, group: PoolGroup, employers: list[BoardPlan], boards: Sequence[BoardPlan]
) -> dict[str, AdmissionStatus]:
    admissions = {board.number: AdmissionStatus.ADMITTED for board in employers}
    for board in boards:
        if board.number not in admissions and rng.random() < _KNOWN_BY[group]:
            admissions[board.number] = rng.choices(
                (AdmissionStatus.ADMITTED, AdmissionStatus.PENDING, AdmissionStatus.REFUSED),
                (92, 7, 1),
            )[0]
    return admissions


def school_year_start(day: date) -> date:
    """The first of August before this day."""
    return date(day.year if day.month >= 8 else day.year - 1, 8, 1)
