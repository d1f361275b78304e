"""Which screens hear that something about a substitute changed."""

from live.events import Audience, SubstituteChanged
from live.publish import publish
from pool.people.models import Substitute


def announce_substitute(substitute: Substitute, *, board_ids: tuple[int, ...] = ()) -> None:
    """Tell the person, the pool office, and the boards that are named; inside the caller's transaction."""
    users = () if substitute.user_id is None else (substitute.user_id,)
    audience = Audience(users=users, boards=board_ids, regions=(substitute.region_id,))
    publish(SubstituteChanged(id=substitute.pk, version=substitute.version, audience=audience))
