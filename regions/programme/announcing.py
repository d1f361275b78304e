"""Tells who may see a challenge, a version of the plan or a measure that something about it changed."""

from live.events import Audience, ChallengeChanged, MeasureChanged, PlanVersionChanged
from live.publish import publish
from regions.programme.access import NOT_SEEN_BY_OTHERS, writers_of
from regions.programme.models import Challenge, Measure, PlanVersion


def announce_challenge(challenge: Challenge) -> None:
    """Publish a hint to the table of the region; within the caller's transaction."""
    audience = _table_of(challenge.region_id)
    publish(ChallengeChanged(id=challenge.pk, version=challenge.version, audience=audience))


def announce_measure(measure: Measure) -> None:
    """The same about a measure."""
    audience = _table_of(measure.region_id)
    publish(MeasureChanged(id=measure.pk, version=measure.version, audience=audience))


def announce_version(version: PlanVersion) -> None:
    """The same about a version of the plan; a draft is between those who write it."""
    audience = (
        Audience(users=tuple(writers_of(version.region_id)))
        if version.status in NOT_SEEN_BY_OTHERS
        else _table_of(version.region_id)
    )
    publish(PlanVersionChanged(id=version.pk, version=version.version, audience=audience))


def _table_of(region_id: int) -> Audience:
    return Audience(councils=(region_id,), is_national=True)
