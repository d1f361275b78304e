"""Telling screens that a request, its offers or its assignments changed; ids only."""

from collections.abc import Iterable

from live.events import AssignmentChanged, Audience, OfferChanged, RequestChanged, SwapChanged
from live.publish import publish
from pool.people.models import Substitute
from pool.requests.models import Assignment, Offer, SubstitutionRequest, Swap


def announce_request(request: SubstitutionRequest) -> None:
    """Hint to the school, its board and the planners of the region."""
    publish(
        RequestChanged(
            id=request.pk,
            version=request.version,
            audience=Audience(
                locations=(request.location_id,),
                boards=(request.location.board_id,),
                regions=(request.region_id,),
            ),
        )
    )


def announce_offers(offers: Iterable[Offer]) -> None:
    """Hint to each person whose own offer changed; `substitute` is loaded on each."""
    for offer in offers:
        user_id = offer.substitute.user_id
        if user_id is not None:
            publish(
                OfferChanged(
                    id=offer.pk, version=offer.version, audience=Audience(users=(user_id,))
                )
            )


def announce_assignment(assignment: Assignment, request: SubstitutionRequest) -> None:
    """Hint to the substitute, the school, its board and the planners."""
    user_id = assignment.substitute.user_id
    publish(
        AssignmentChanged(
            id=assignment.pk,
            version=assignment.version,
            audience=Audience(
                users=() if user_id is None else (user_id,),
                locations=(request.location_id,),
                boards=(request.location.board_id,),
                regions=(request.region_id,),
            ),
        )
    )


def announce_swap(swap: Swap, *, people: Iterable[Substitute]) -> None:
    """Hint to the owner of the swap and to these colleagues; `assignment.substitute` is loaded."""
    users = [swap.assignment.substitute.user_id, *(one.user_id for one in people)]
    publish(
        SwapChanged(
            id=swap.pk,
            version=swap.version,
            audience=Audience(users=tuple(one for one in users if one is not None)),
        )
    )
