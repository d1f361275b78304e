"""One list of what waits: from every source, the late first, then what ends soonest."""

from datetime import timedelta
from typing import Any

import pytest

from regions import waiting
from regions.actors import SYSTEM
from regions.enums import Urgency
from regions.waiting import WaitingItem, WaitingSource, kind_label, register_waiting, waiting_items
from tests.factories.clock import NOW


def item(number: int, *, days: float | None, **given: Any) -> WaitingItem:
    values: dict[str, Any] = {
        "kind": "report",
        "title": "Rapportage",
        "why": "De rapportage is nog niet ingediend.",
        "region_id": 1,
        "url": "/afspraken/1",
        "due_at": None if days is None else NOW + timedelta(days=days),
    }
    return WaitingItem(id=number, **values | given)


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """No source but those of the test."""
    monkeypatch.setattr(waiting, "_sources", {})


def register(name: str, *items: WaitingItem) -> None:
    labels = {one.kind: f"Soort {one.kind}" for one in items}
    register_waiting(WaitingSource(name=name, labels=labels, find=lambda _actor, _now: items))


@pytest.mark.usefixtures("sources")
def test_what_two_apps_find_is_one_list_with_the_late_first() -> None:
    register("one", item(1, days=None), item(2, days=20))
    register("other", item(3, days=-1, kind="vote"), item(4, days=1, kind="vote"))

    assert [found.id for found in waiting_items(SYSTEM, now=NOW)] == [3, 4, 2, 1]


@pytest.mark.usefixtures("sources")
def test_a_source_that_registers_again_replaces_itself() -> None:
    register("one", item(1, days=None))
    register("one", item(2, days=None))

    assert [found.id for found in waiting_items(SYSTEM, now=NOW)] == [2]


@pytest.mark.usefixtures("sources")
def test_a_kind_is_named_by_who_registered_it() -> None:
    register("one", item(1, days=None))
    register("other", item(3, days=None, kind="vote"))

    assert (kind_label("vote"), kind_label("report")) == ("Soort vote", "Soort report")


@pytest.mark.parametrize(
    ("days", "urgency"),
    [
        (-1, Urgency.LATE),
        (0, Urgency.LATE),
        (3, Urgency.SOON),
        (3.1, Urgency.CALM),
        (None, Urgency.CALM),
    ],
)
def test_urgency_follows_from_the_end(days: float | None, urgency: Urgency) -> None:
    assert item(1, days=days).urgency(now=NOW) is urgency
