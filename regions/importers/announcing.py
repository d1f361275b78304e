"""Tells the planners of the region that an import moved on."""

from live.events import Audience, ImportChanged
from live.publish import publish
from regions.models import ImportRun


def announce(run: ImportRun) -> None:
    """Publish a hint; within the caller's transaction."""
    audience = Audience(
        regions=(run.region_id,), users=() if run.user_id is None else (run.user_id,)
    )
    publish(ImportChanged(id=run.pk, version=run.version, audience=audience))
