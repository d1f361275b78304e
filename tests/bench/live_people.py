"""The people of the live benches, and what is announced to them."""

import time
from datetime import date

from django.db import transaction

from live.events import Audience, RequestChanged
from live.publish import publish
from regions.enums import Role
from tests.api.live.sockets import sign_in
from tests.factories.regions import make_membership, make_region, make_user


def planners_with_tokens(number: int) -> tuple[int, list[str]]:
    """Make planners of one region; gives the region and a session token of each."""
    region = make_region()
    tokens = []
    for _ in range(number):
        user = make_user()
        make_membership(user=user, role=Role.PLANNER, region=region, from_date=date(2026, 1, 1))
        tokens.append(sign_in(user))
    return region.pk, tokens


def announce_to_region(region_id: int, version: int) -> float:
    """Commit a change that concerns the region; gives the moment just before the commit."""
    with transaction.atomic():
        publish(RequestChanged(id=41, version=version, audience=Audience(regions=(region_id,))))
        return time.monotonic()
