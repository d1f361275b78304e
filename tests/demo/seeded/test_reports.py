"""What happened to the promises of the demo region, and that every figure a coordinator opens equals a count in SQL."""

import io
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from pypdf import PdfReader

from accounts.models import User
from regions.actors import actor_of
from regions.agreements.models import (
    Evidence,
    FunderNotice,
    FundingTranche,
    MeasurementPart,
    MissedReport,
    ResultAgreement,
)
from regions.agreements.periods import Stretch
from regions.agreements.printing.contents import report_of, school_year_of
from regions.agreements.printing.pdf import as_pdf
from regions.agreements.waiting import find_waiting
from tests.demo.seeded.conftest import PASSWORD, Demo
from tests.demo.seeded.reading import client_of, exact, got, rows_of
from tests.demo.seeded.test_indicators import COUNTS


def test_every_kind_of_thing_that_happens_to_a_promise_is_there(demo: Demo) -> None:
    states = ResultAgreement.objects.filter(region=demo.region).values_list(
        "periods__status", flat=True
    )
    assert set(states) == {"draft", "submitted", "returned", "locked"}
    assert Evidence.objects.count() == 2
    assert list(MissedReport.objects.values_list("recipient", flat=True).distinct()) == ["owner"]
    drafts = FunderNotice.objects.filter(region=demo.region, status="draft")
    assert [notice.text.count("[vul aan") for notice in drafts] == [3] * len(drafts) != []
    (tranche,) = FundingTranche.objects.all()
    assert tranche.funded.count() == 6
    assert ResultAgreement.objects.filter(region=demo.other_region).count() == 0


@pytest.mark.parametrize(
    ("email", "kinds"),
    [
        ("coordinator@demo.test", {"report", "returned_report", "funder_notice"}),
        ("realisatie@demo.test", {"report_review"}),
        ("planner@demo.test", set()),
    ],
)
def test_what_waits_for_the_cast(demo: Demo, email: str, kinds: set[str]) -> None:
    now = timezone.now()
    actor = actor_of(User.objects.get(email=email), now)

    assert {item.kind for item in find_waiting(actor, now)} == kinds


def test_every_figure_on_the_overview_and_on_each_page_equals_a_count_in_sql(demo: Demo) -> None:
    call_command("measure", region=demo.region.code, period=str(weeks(demo)), stdout=io.StringIO())
    client = client_of("coordinator@demo.test")
    shown = [
        (row["indicator"]["code"], row["latest"])
        for row in got(client, "agreements")["results"]
        if row["indicator"]["isMeasured"]
    ]
    shown += [
        (detail["agreement"]["indicator"]["code"], period["figure"])
        for row in got(client, "agreements")["results"]
        if row["indicator"]["isMeasured"]
        for detail in [got(client, f"agreements/{row['id']}")]
        for period in detail["periods"]
        if period["measurement"] is not None
    ]

    assert len(shown) > 15
    for code, figure in shown:
        stretch = Stretch(*(date.fromisoformat(figure[day]) for day in ("fromDate", "untilDate")))
        ((numerator, denominator),) = rows_of(COUNTS[code], demo, stretch)
        assert (code, exact(figure["numerator"]), exact(figure["denominator"])) == (
            code,
            exact(numerator),
            exact(denominator),
        )


def weeks(demo: Demo) -> Stretch:
    first = ResultAgreement.objects.filter(region=demo.region).earliest("from_date").from_date
    return Stretch(first, first + timedelta(weeks=52))


def test_the_parts_of_every_figure_of_the_demo_add_up(demo: Demo) -> None:
    for row in got(client_of("coordinator@demo.test"), "agreements")["results"]:
        for dimension in got_dimensions(row["id"]):
            found = got(
                client_of("coordinator@demo.test"),
                f"agreements/{row['id']}/breakdown",
                dimension=dimension,
            )
            whole = {one["period"]: one["countedFigure"] for one in found["whole"]["figures"]}
            sums: dict[int, float] = {}
            for line in found["lines"]:
                for one in line["figures"]:
                    counted = one["countedFigure"]["numerator"]
                    sums[one["period"]] = sums.get(one["period"], 0) + counted
            assert {period: whole[period]["numerator"] for period in sums} == sums
            assert found["lines"]


def got_dimensions(agreement_id: int) -> list[str]:
    parts = MeasurementPart.objects.filter(measurement__agreement_period__agreement=agreement_id)
    return sorted(set(parts.values_list("dimension", flat=True)))


def test_the_report_of_the_demo_region_goes_on_paper(demo: Demo) -> None:
    today = timezone.localdate(demo.now)

    pdf = as_pdf(report_of(demo.region, within=school_year_of(today), today=today))

    pages = PdfReader(io.BytesIO(pdf)).pages
    text = " ".join(page.extract_text() for page in pages)
    assert len(pages) >= 6
    assert "Peter van Dijk" not in text
    assert "Robert Jansen" not in text
    assert "verslag overleg.txt" in text


def test_seeding_again_reports_nothing_new(demo: Demo) -> None:
    before = (Evidence.objects.count(), FunderNotice.objects.count(), MissedReport.objects.count())

    call_command("seed_demo", password=PASSWORD, stdout=io.StringIO())

    assert before == (
        Evidence.objects.count(),
        FunderNotice.objects.count(),
        MissedReport.objects.count(),
    )
