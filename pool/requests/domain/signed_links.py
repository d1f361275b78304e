"""Acting on a signed link from a mail: the link is the proof of who it is, as long as they still belong here."""

from datetime import datetime

from notices.errors import LinkExpired, LinkNotValid
from notices.links import read_signed_link
from pool.people.models import Substitute
from pool.requests.errors import RequestError, RequestNotFound
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.roles import Action


def subject_of_link(*, token: str, purpose: str, expired: type[RequestError], now: datetime) -> int:
    """The id that a link was made for; refuses one that is not ours as unknown, and an old one by `expired`."""
    try:
        return read_signed_link(token=token, purpose=purpose, now=now)
    except LinkExpired as error:
        raise expired from error
    except LinkNotValid as error:
        raise RequestNotFound from error


def actor_of_link(person: Substitute, *, region_id: int, action: Action, now: datetime) -> Actor:
    """The person whom a link belongs to, with the roles of now; unknown when they may do this here no more.

    Who left this pool keeps the mail, not the right; being in another pool does not help.
    """
    if person.user is None or not person.user.is_active:
        raise RequestNotFound
    actor = actor_of(person.user, now)
    if region_id not in actor.regions_as(Role.SUBSTITUTE, action):
        raise RequestNotFound
    return actor
