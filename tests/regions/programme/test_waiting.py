"""What waits for who writes the plan: dates that are near or past, in the own region only."""

from datetime import timedelta

from regions.programme.domain.steering import start_measure
from regions.programme.enums import MeasureKind
from regions.programme.waiting import find_waiting
from regions.waiting import kind_label
from tests.factories.clock import NOW, TODAY
from tests.factories.programme import make_measure, make_term, make_version
from tests.regions.programme.conftest import Desk

LATE = make_term(
    MeasureKind.EXPERIMENT,
    from_date=TODAY - timedelta(days=200),
    evaluation_date=TODAY - timedelta(days=5),
    end_date=TODAY + timedelta(days=13),
)


def test_what_is_near_or_past_waits_for_the_coordinator(desk: Desk) -> None:
    measure = make_measure(desk.place, term=LATE)
    start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)
    make_measure(desk.place, title="Nog lang niet")
    draft = make_version(
        region=desk.place.region,
        made_by=desk.place.coordinator,
        deadline_date=TODAY + timedelta(days=20),
    )
    make_measure(desk.cast.away, term=LATE)

    items = list(find_waiting(desk.koos, NOW))

    assert [(item.kind, item.id, item.urgency(now=NOW)) for item in items] == [
        ("measure_evaluation", measure.pk, "late"),
        ("measure_end", measure.pk, "calm"),
        ("plan_deadline", draft.pk, "calm"),
    ]
    assert [kind_label(item.kind) for item in items] == [
        "Maatregel evalueren",
        "Maatregel loopt af",
        "Plan afmaken",
    ]


def test_nothing_of_it_waits_for_who_only_reads(desk: Desk) -> None:
    make_measure(desk.place, term=LATE)

    assert list(find_waiting(desk.table.planner, NOW)) == []
