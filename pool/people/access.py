"""The only way from an id outside to a substitute, for an actor and an action; fetching is checking."""

from django.db.models import Q, QuerySet

from pool.people.enums import SubstituteStatus
from pool.people.models import Substitute
from regions.access import require
from regions.actors import Actor
from regions.enums import Role
from regions.errors import NotFound
from regions.roles import Action


def substitutes_visible_to(
    actor: Actor, action: Action = Action.VIEW_SUBSTITUTES
) -> QuerySet[Substitute]:
    """The substitutes of the pool within reach: of the region, or those a board employs or decides about."""
    if actor.is_system:
        return Substitute.objects.all()
    reach = Q(region__in=actor.regions_for(action))
    for region_id, board_id in sorted(actor.boards_for(action)):
        of_board = Substitute.objects.filter(
            Q(employments__board=board_id) | Q(admissions__board=board_id), region=region_id
        )
        # As a subquery: two joins over one row would give that row twice.
        reach |= Q(pk__in=of_board.values("pk"))
    return Substitute.objects.filter(reach)


def papers_visible_to(actor: Actor, *, board: str) -> Q:
    """Which papers of substitutes are within reach, as a condition on rows that name a board at path `board`.

    The pool office sees all papers in its region, a board its own, and everybody their own.
    """
    action = Action.VIEW_SUBSTITUTES
    if actor.is_system:
        return Q()
    reach = Q(
        substitute__user=actor.user_id, substitute__region__in=actor.regions_as(Role.SUBSTITUTE)
    )
    reach |= Q(substitute__region__in=actor.regions_for(action))
    for region_id, board_id in sorted(actor.boards_for(action)):
        reach |= Q(substitute__region=region_id, **{board: board_id})
    return reach


def get_substitute(
    *, actor: Actor, action: Action, substitute_id: int, lock: bool = False
) -> Substitute:
    """One substitute for an action, locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = substitutes_visible_to(actor, action).filter(pk=substitute_id)
    if lock:
        rows = rows.select_for_update(of=("self",))
    substitute = rows.first()
    if substitute is None:
        raise NotFound
    return substitute


def own_substitute(*, actor: Actor, action: Action, lock: bool = False) -> Substitute:
    """The actor's own row in the pool, locked when asked; refuses a person who is in no pool."""
    require(actor, action)
    rows = own_substitutes(actor)
    if lock:
        rows = rows.select_for_update(of=("self",))
    substitute = rows.first()
    if substitute is None:
        raise NotFound
    return substitute


def own_substitutes(actor: Actor) -> QuerySet[Substitute]:
    """The rows of this person in the pools where they are a substitute, the oldest first."""
    regions = actor.regions_as(Role.SUBSTITUTE)
    if actor.user_id is None:
        return Substitute.objects.none()
    rows = Substitute.objects.filter(user_id=actor.user_id, region__in=regions)
    return rows.exclude(status=SubstituteStatus.LEFT).order_by("pk")
