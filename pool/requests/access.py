"""The only place that turns an id from outside into a request, offer or assignment, for an actor and an action."""

from django.db.models import F, Q, QuerySet

from pool.people.models import Substitute
from pool.requests.errors import RequestNotFound, SettlementByMonth
from pool.requests.models import (
    AcceptanceRule,
    Assignment,
    LookBack,
    Offer,
    SubstitutionRequest,
)
from regions.access import require
from regions.actors import Actor
from regions.agreements.periods import Stretch
from regions.enums import Role
from regions.errors import NotFound
from regions.models import Region
from regions.roles import Action


def requests_visible_to(
    actor: Actor, action: Action = Action.VIEW_REQUESTS
) -> QuerySet[SubstitutionRequest]:
    """The requests within reach of the action: of one's school, board or region."""
    return SubstitutionRequest.objects.filter(_within_reach(actor, action, place="location__"))


def offers_visible_to(actor: Actor, action: Action = Action.VIEW_OFFERS) -> QuerySet[Offer]:
    """The offers made to this person; to nobody else."""
    require(actor, action)
    return Offer.objects.filter(
        substitute__user=actor.user_id,
        request__region__in=actor.regions_as(Role.SUBSTITUTE, action),
    )


def assignments_visible_to(
    actor: Actor, action: Action = Action.VIEW_ASSIGNMENTS
) -> QuerySet[Assignment]:
    """The assignments of this person, and those at the schools within reach."""
    own = Q(substitute__user=actor.user_id, region__in=actor.regions_as(Role.SUBSTITUTE, action))
    return Assignment.objects.filter(
        own | _within_reach(actor, action, place="request__location__")
    )


def look_backs_visible_to(
    actor: Actor, action: Action = Action.VIEW_WELCOME_TOTALS
) -> QuerySet[LookBack]:
    """The answers about the schools within reach, to be counted only: nobody reads one of them by this."""
    require(actor, action)
    return LookBack.objects.filter(_within_reach(actor, action, place="location__"))


def acceptance_rules_visible_to(
    actor: Actor, action: Action = Action.EDIT_OWN_PREFERENCES
) -> QuerySet[AcceptanceRule]:
    """The person's own rules; nobody else reads them, no school and no planner."""
    require(actor, action)
    return AcceptanceRule.objects.filter(
        substitute__user=actor.user_id,
        substitute__region__in=actor.regions_as(Role.SUBSTITUTE, action),
    )


def lock_acceptance_rule(*, actor: Actor, rule_id: int) -> AcceptanceRule:
    """Give one of the actor's own rules, locked; an unknown and a foreign id are the same refusal."""
    rows = acceptance_rules_visible_to(actor).select_for_update(of=("self",))
    found = rows.filter(pk=rule_id).first()
    if found is None:
        raise RequestNotFound
    return found


def get_request(
    *, actor: Actor, action: Action, request_id: int, lock: bool = False
) -> SubstitutionRequest:
    """Give a request, locked when asked; an unknown and a foreign id are the same refusal.

    The lock is the lock of the whole aggregate: waves, offers and assignments change under it only.
    """
    require(actor, action)
    rows = (
        requests_visible_to(actor, action)
        .filter(pk=request_id)
        .select_related("location", "policy")
    )
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise RequestNotFound
    return found


def lock_request(request_id: int) -> SubstitutionRequest:
    """Lock a request for the clock; refuses an unknown id."""
    rows = SubstitutionRequest.objects.select_related("location", "policy").select_for_update(
        of=("self",)
    )
    found = rows.filter(pk=request_id).first()
    if found is None:
        raise RequestNotFound
    return found


def lock_offer(*, actor: Actor, action: Action, offer_id: int) -> tuple[SubstitutionRequest, Offer]:
    """Lock the request of an offer, then the person it was made to, and read the offer.

    In this order: whoever waits for the request sees afterwards what happened to the offer meanwhile,
    and two people who answer at once cannot wait for each other. The person is held as well, because two
    overlapping assignments that are written at once would each wait for the other to end.
    """
    own = offers_visible_to(actor, action).filter(pk=offer_id)
    rows = SubstitutionRequest.objects.select_related("location", "policy").select_for_update(
        of=("self",)
    )
    request = rows.filter(pk__in=own.values("request_id")).first()
    if request is None:
        raise RequestNotFound
    offers = Offer.objects.select_related("substitute")
    held = offers.select_for_update(of=("substitute",), no_key=True)
    return request, held.get(pk=offer_id)


def get_offer(*, actor: Actor, action: Action, offer_id: int) -> Offer:
    """Give one of the actor's own offers, to look at."""
    offer = offers_visible_to(actor, action).filter(pk=offer_id).first()
    if offer is None:
        raise RequestNotFound
    return offer


def get_assignment(*, actor: Actor, action: Action, assignment_id: int) -> Assignment:
    """Give an assignment, to look at."""
    require(actor, action)
    found = assignments_visible_to(actor, action).filter(pk=assignment_id).first()
    if found is None:
        raise RequestNotFound
    return found


def lock_assignment(
    *, actor: Actor, action: Action, assignment_id: int
) -> tuple[SubstitutionRequest, Assignment]:
    """Lock the request of an assignment, then read the assignment."""
    require(actor, action)
    visible = assignments_visible_to(actor, action).filter(pk=assignment_id)
    rows = SubstitutionRequest.objects.select_related("location", "policy").select_for_update(
        of=("self",)
    )
    request = rows.filter(pk__in=visible.values("request_id")).first()
    if request is None:
        raise RequestNotFound
    return request, Assignment.objects.select_related("substitute").get(pk=assignment_id)


def get_substitute_of_region(
    *, region_id: int, substitute_id: int, lock: bool = False
) -> Substitute:
    """Give a substitute of this region's pool, for someone who may assign there already.

    Locked when asked, by who holds the request: as `lock_offer`.
    """
    rows = Substitute.objects.select_for_update(no_key=True) if lock else Substitute.objects
    found = rows.filter(region_id=region_id, pk=substitute_id).first()
    if found is None:
        raise RequestNotFound
    return found


def settlement_within(*, actor: Actor, region_id: int, stretch: Stretch) -> frozenset[int] | None:
    """The boards whose half-days the actor may see one by one in a region; none for all of them.

    Who may see them in a region sees those of the regions that went up in it as well. Unknown and foreign
    regions are the same refusal. A board reads whole calendar months (`SettlementByMonth`): from single days one
    would tell the half-days of other boards by the differences.
    """
    require(actor, Action.VIEW_SETTLEMENT)
    line = set(
        Region.objects.filter(pk=region_id).values_list(
            "pk", "merged_into", "merged_into__merged_into"
        )
    )
    regions = {one for row in line for one in row if one is not None}
    if regions & actor.regions_for(Action.VIEW_SETTLEMENT):
        return None
    boards = {
        board for region, board in actor.boards_for(Action.VIEW_SETTLEMENT) if region in regions
    }
    if not boards:
        raise NotFound
    if stretch.start.day != 1 or stretch.until.day != 1:
        raise SettlementByMonth
    return frozenset(boards)


def _within_reach(actor: Actor, action: Action, *, place: str) -> Q:
    """The rows at schools within reach; `place` is the path to the school location.

    A school keeps what it asked. Its board and its region read what was asked in this region, or in one
    that went up in it: a school that comes from elsewhere brings no names of another pool along.
    """
    reach = actor.location_scope(action, prefix=place)
    if actor.is_nationwide(action):
        return reach
    region_now = F(f"{place}region")
    asked_here = (
        Q(region=region_now)
        | Q(region__merged_into=region_now)
        | Q(region__merged_into__merged_into=region_now)
    )
    own_schools = [location_id for _, location_id in actor.locations_for(action)]
    return reach & (asked_here | Q(**{f"{place}pk__in": own_schools}))
