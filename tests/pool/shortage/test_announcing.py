"""Who hears that a report or a reference date moved on: one hint for each decision, not for each row."""

import pytest

from pool.shortage.domain.dates import open_reports
from pool.shortage.domain.filling import submit_report
from pool.shortage.domain.freezing import freeze_reports
from regions.actors import actor_of
from tests.factories.cast import make_cast
from tests.factories.clock import NOW
from tests.factories.shortage import WEEK, make_reference_date, make_report, whole_report
from tests.live.hints import collected_hints

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_report_is_heard_by_its_school_board_and_office_and_a_date_by_everybody() -> None:
    place = make_cast().home
    day = make_reference_date(region=place.region, now=NOW)
    report = make_report(
        reference_date=day,
        location=place.location,
        status="draft",
        numbers=whole_report(),
        now=NOW,
    )

    with collected_hints() as hints:
        open_reports(reference_date_id=day.pk, now=NOW)
        submit_report(actor=actor_of(place.leader, NOW), report_id=report.pk, now=NOW)
        freeze_reports(reference_date_id=day.pk, now=NOW + 2 * WEEK)
        heard = [hint for hint in hints() if hint["kind"] != "notice"]

    region = place.region.pk
    everybody = [f"registration.{region}", "nation"]
    assert [(hint["kind"], hint["id"], hint["groups"]) for hint in heard] == [
        ("reference_date", day.pk, everybody),
        (
            "shortage_report",
            report.pk,
            [
                f"location.{region}.{place.location.pk}",
                f"board.{region}.{place.board.pk}",
                f"reports.{region}",
            ],
        ),
        ("reference_date", day.pk, everybody),
    ]
