"""The only place that turns an id from outside into the messages of an assignment.

Only the invaller of the assignment and who leads the school that asked read and write. Planners, HR, the board and
coordinators do not: they have no part in where a key lies, and who knows that an office reads along writes for the
office. What an office needs (who comes, who is there, who called off) has a place of its own.
"""

from django.db.models import QuerySet

from pool.messages.models import Message
from pool.requests.access import assignments_visible_to, get_assignment, lock_assignment
from pool.requests.enums import Side
from pool.requests.models import Assignment, SubstitutionRequest
from regions.actors import Actor
from regions.roles import Action


def messages_visible_to(actor: Actor, action: Action = Action.VIEW_MESSAGES) -> QuerySet[Message]:
    """The messages of the assignments of which the actor is one of both sides."""
    return Message.objects.filter(assignment__in=assignments_visible_to(actor, action).values("pk"))


def assignment_to_read(*, actor: Actor, assignment_id: int) -> Assignment:
    """Give the assignment to one of its two sides; for everybody else it is not there."""
    return get_assignment(actor=actor, action=Action.VIEW_MESSAGES, assignment_id=assignment_id)


def lock_to_write(*, actor: Actor, assignment_id: int) -> tuple[SubstitutionRequest, Assignment]:
    """Lock the request of an assignment for one of its two sides, then read the assignment."""
    return lock_assignment(actor=actor, action=Action.SEND_MESSAGE, assignment_id=assignment_id)


def side_of(actor: Actor, assignment: Assignment) -> Side:
    """Which side the actor is; who leads the school where they work themselves is the invaller."""
    is_own = assignment.substitute.user_id == actor.user_id
    return Side.SUBSTITUTE if is_own else Side.SCHOOL


def other_side(side: Side) -> Side:
    return Side.SCHOOL if side is Side.SUBSTITUTE else Side.SUBSTITUTE
