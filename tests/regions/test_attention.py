"""What stands out about a region: named, the gravest first, and nothing about who stopped."""

from dataclasses import replace

import pytest

from regions.attention import Standing, attention_of
from regions.coverage import Coverage
from regions.enums import RegionStatus

QUIET = Standing(
    status=RegionStatus.ESTABLISHED,
    asked_status=None,
    unmet_condition="",
    has_legal_person=True,
    vacant_seats=0,
    off_track=0,
    at_risk=0,
    unmet_thresholds=0,
    coverage=Coverage(total=10, in_region=10, in_two=1),
)
LOUD = Standing(
    status=RegionStatus.PROVISIONAL,
    asked_status=RegionStatus.FORERUNNER,
    unmet_condition="Vul de zetels.",
    has_legal_person=False,
    vacant_seats=2,
    off_track=1,
    at_risk=3,
    unmet_thresholds=1,
    coverage=Coverage(total=10, in_region=9, in_two=0),
)


def test_a_region_in_which_all_is_well_asks_for_nothing() -> None:
    assert attention_of(QUIET) == []


def test_everything_at_once_the_question_first() -> None:
    assert [(one.kind.value, one.sentence) for one in attention_of(LOUD)] == [
        ("question", "Vraagt de status voorloper."),
        ("condition", "Nog te doen: Vul de zetels."),
        ("no_penvoerder", "Er is geen penvoerder en geen centrale dienst."),
        ("seats", "2 verplichte zetels zijn leeg."),
        ("off_track", "1 afspraak loopt niet."),
        ("at_risk", "3 afspraken lopen gevaar."),
        ("threshold", "1 voorwaarde van de regeling is niet gehaald."),
        ("coverage", "1 school in het gebied hoort bij geen regio."),
    ]


@pytest.mark.parametrize("status", [RegionStatus.MERGED, RegionStatus.ENDED])
def test_a_region_that_is_no_more_asks_for_nothing(status: RegionStatus) -> None:
    assert attention_of(replace(LOUD, status=status)) == []
