"""How somebody is paid for the work of an offer: by the contract under which the pool asks them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import Prefetch

from pool.people.enums import PoolGroup
from pool.people.models import Employment
from pool.requests.enums import PayForm
from pool.requests.models import Offer
from pool.requests.policy import settings_of

_FORM_OF: Final = {
    PoolGroup.OWN_SCHOOL: PayForm.EXTRA_HOURS,
    PoolGroup.PERMANENT: PayForm.PERMANENT,
    PoolGroup.FLEX: PayForm.HOURS_WORKED,
    PoolGroup.ON_CALL: PayForm.HOURS_WORKED,
}


@dataclass(frozen=True, slots=True)
class Pay:
    """The form, and the board that pays; no name while that is still to be agreed."""

    form: PayForm
    payer: str = ""


def with_contracts() -> Prefetch[str]:
    """Load the contracts of the person of an offer, with the board of each; two queries whatever the number."""
    return Prefetch(
        "substitute__employments",
        queryset=Employment.objects.select_related("board").order_by("pk"),
        to_attr="shown_contracts",
    )


def pay_of(offer: Offer) -> Pay:
    """The pay form of an offer that was loaded with its periods and `with_contracts`; asks the database nothing.

    Of several contracts that run on all its days the one counts that comes first in the pool order, as in
    the ranking; then the one with the board of the school.
    """
    days = [period.date for period in getattr(offer, "shown_periods")]  # noqa: B009  reason: prefetched, unknown to the model
    contracts: Iterable[Employment] = getattr(offer.substitute, "shown_contracts")  # noqa: B009  reason: prefetched, unknown to the model
    order = [str(group) for group in settings_of(offer.request.policy).rules.pool_order]

    def place(contract: Employment) -> tuple[int, bool, bool]:
        elsewhere = contract.home_location_id != offer.request.location_id
        stands_elsewhere = contract.pool_group == PoolGroup.OWN_SCHOOL and elsewhere
        group = PoolGroup.OTHER if stands_elsewhere else contract.pool_group
        other_board = contract.board_id != offer.request.board_id
        return order.index(group), not stands_elsewhere, other_board

    running = [one for one in contracts if _FORM_OF.get(_group(one)) and _runs(one, days)]
    if not running:
        return Pay(PayForm.TO_BE_AGREED)
    best = min(running, key=place)
    return Pay(_FORM_OF[_group(best)], best.board.name)


def _group(contract: Employment) -> PoolGroup:
    return PoolGroup(contract.pool_group)


def _runs(contract: Employment, days: Iterable[date]) -> bool:
    until = contract.until_date
    return all(contract.from_date <= day and (until is None or until > day) for day in days)
