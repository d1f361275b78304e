"""The groups somebody teaches, over the API: set by the person, read by the office, refused when they do not exist."""

import pytest

from tests.api.calls import LIMITS
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing

PREFERENCES = "/api/v1/substitutes/me/preferences"


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def test_they_are_read_back_in_order_and_stay_when_left_out(as_user: SignIn, rows: Rows) -> None:
    sam = as_user(rows.place.sam)

    assert sam.put(PREFERENCES, {**LIMITS, "yearGroups": [4, 3, 4]}).json()["yearGroups"] == [3, 4]
    assert sam.put(PREFERENCES, LIMITS).json()["yearGroups"] == [3, 4]
    assert sam.put(PREFERENCES, {**LIMITS, "yearGroups": []}).json()["yearGroups"] == []


def test_a_group_that_does_not_exist_is_refused_at_its_field(as_user: SignIn, rows: Rows) -> None:
    answer = as_user(rows.place.sam).put(PREFERENCES, {**LIMITS, "yearGroups": [9]})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"].startswith("yearGroups")


def test_the_office_reads_them_in_the_record(as_user: SignIn, rows: Rows) -> None:
    as_user(rows.place.sam).put(PREFERENCES, {**LIMITS, "yearGroups": [1, 2]})

    record = as_user(rows.place.planner).get(f"/api/v1/substitutes/{rows.place.substitute.pk}")

    assert record.json()["yearGroups"] == [1, 2]
