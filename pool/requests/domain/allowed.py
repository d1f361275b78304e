"""Which moves a screen may offer this actor now; the moves themselves check again."""

from datetime import datetime

from pool.requests.enums import LIVE_STATUSES, RequestStatus
from pool.requests.models import Assignment, SubstitutionRequest
from pool.requests.moves import may_move
from pool.requests.period_queries import filled_elsewhere
from regions.actors import Actor
from regions.roles import Action


def allowed_moves(*, actor: Actor, request: SubstitutionRequest, now: datetime) -> list[str]:
    """The moves that the tables and the roles of this actor allow, in the order of a screen."""
    here = {action: actor.may_at(action, request.location) for action in _ACTIONS}
    stopped = request.waves_stopped_at is not None
    asking = now < request.stop_at
    can = {
        "cancel": here[Action.CANCEL_REQUEST]
        and _from(request, "cancel")
        and now < request.ends_at,
        "stop_waves": here[Action.CHANGE_WAVES] and _from(request, "stop_waves") and not stopped,
        "resume_waves": here[Action.CHANGE_WAVES]
        and _from(request, "resume_waves")
        and asking
        and (stopped or filled_elsewhere(request).exists()),
        "change_waves": here[Action.CHANGE_WAVES] and _from(request, "change_waves") and asking,
        "record_outcome": here[Action.RECORD_OUTCOME] and _from(request, "name_outcome"),
        "assign": here[Action.ASSIGN_BY_HAND]
        and request.status in (*LIVE_STATUSES, RequestStatus.UNFILLED)
        and now < request.ends_at,
        "solve_internally": here[Action.RECORD_OUTCOME] and _from(request, "solve_internally"),
    }
    return [name for name, is_allowed in can.items() if is_allowed]


def may_call_off(*, actor: Actor, assignment: Assignment, ends_at: datetime, now: datetime) -> bool:
    """Whether this actor can call the assignment off now: the person themselves, the school or the pool.

    `ends_at` is the end of the assignment itself; the request can go on with somebody else.
    """
    request = assignment.request
    own = assignment.substitute.user_id == actor.user_id and actor.may(Action.CANCEL_ASSIGNMENT)
    return (
        (own or actor.may_at(Action.CANCEL_ASSIGNMENT, request.location))
        and may_move(subject="assignment", move="cancel", from_state=assignment.status)
        and now < ends_at
    )


_ACTIONS = (
    Action.CANCEL_REQUEST,
    Action.CHANGE_WAVES,
    Action.RECORD_OUTCOME,
    Action.ASSIGN_BY_HAND,
)


def _from(request: SubstitutionRequest, move: str) -> bool:
    return may_move(subject="request", move=move, from_state=request.status)
