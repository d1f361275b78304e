"""Work of this very hour, whatever the hour of the picture: the clock of its rows is moved, nothing else."""

import re
from typing import Final

from playwright.sync_api import Page, Route

from tests.journeys.world import World

CARDS: Final = re.compile(r"/api/v1/assignments\?")
DID_NOT_COME: Final = {"status": "not_come", "statusLabel": "Niet gekomen", "maySay": ["arrived"]}

ONE_PERIOD = """
DELETE FROM requests_assignmentperiod USING requests_requestperiod kept
 WHERE request_period_id = kept.id AND kept.request_id = %s
   AND kept.id > (SELECT min(id) FROM requests_requestperiod WHERE request_id = kept.request_id)
"""
ASKED_NOW = """
UPDATE requests_requestperiod
   SET date = (now() AT TIME ZONE 'Europe/Amsterdam')::date,
       period = tstzrange(now() - interval '1 hour', now() + interval '2 hours')
 WHERE request_id = %s
   AND id IN (SELECT request_period_id FROM requests_assignmentperiod)
"""
TAKEN_NOW = """
UPDATE requests_assignmentperiod
   SET period = tstzrange(now() - interval '1 hour', now() + interval '2 hours')
 WHERE request_period_id IN (SELECT id FROM requests_requestperiod WHERE request_id = %s)
"""
WHOLE_NOW = """
UPDATE requests_substitutionrequest
   SET starts_at = now() - interval '1 hour', ends_at = now() + interval '2 hours'
 WHERE id = %s
"""


def move_to_now(world: World, request: int) -> None:
    """Let the work of this request have begun an hour ago."""
    for statement in (ONE_PERIOD, ASKED_NOW, TAKEN_NOW, WHOLE_NOW):
        world.sql(statement, request)


def say_nobody_came(page: Page) -> None:
    """Let who comes today be missing on this screen; the rows stay as they are, for the pictures after it."""

    def answer(route: Route) -> None:
        response = route.fetch()
        cards = response.json()
        for card in cards["results"]:
            if card["arrival"] is not None:
                card["arrival"] |= DID_NOT_COME
        route.fulfill(response=response, json=cards)

    page.route(CARDS, answer)
