"""The report on paper: read back by another library, every figure is in it, and nobody's name is."""

import io
import re
from dataclasses import asdict, replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject, StreamObject

from regions.agreements.domain.agreeing import note_agreement
from regions.agreements.domain.measuring import TypedFigure, TypedPart, enter_measurement
from regions.agreements.domain.reporting import approve_report, submit_report
from regions.agreements.models import ResultAgreement
from regions.agreements.periods import Stretch
from regions.agreements.printing.contents import report_of, school_year_of
from regions.agreements.printing.pdf import as_pdf
from regions.agreements.printing.shapes import PrintedReport
from tests.factories.agreements import (
    FIRST_MONDAY,
    agree,
    make_tranche,
    period_of,
    prove,
    report_figure,
)
from tests.factories.clock import NOW, TODAY
from tests.regions.agreements.conftest import Table

FIGURES = ((7, 10), (171, 200), (8996, 10000), (9, 10))


@pytest.fixture
def told(table: Table) -> ResultAgreement:
    """Four weeks with a figure, one of them approved, with evidence, money, a note and parts."""
    agreement = table.agreement
    make_tranche(
        region=agreement.region,
        coordinator=table.cast.home.coordinator,
        agreements=[agreement],
        now=NOW,
    )
    for number, (numerator, denominator) in enumerate(FIGURES):
        report_figure(
            actor=table.koos,
            agreement=agreement,
            number=number,
            numerator=numerator,
            denominator=denominator,
            received=3,
            expected=4,
            narrative=f"#strong[Verhaal] {number} $x$ *van* de besturen.",
        )
    prove(actor=table.koos, agreement=agreement)
    period_id = period_of(agreement).pk
    submit_report(
        actor=table.koos,
        agreement_id=agreement.pk,
        period_id=period_id,
        explanation="Twee scholen begonnen later.",
        now=NOW,
    )
    approve_report(actor=table.rik, agreement_id=agreement.pk, period_id=period_id, now=NOW)
    note_agreement(
        actor=table.koos, agreement_id=agreement.pk, text="Vanaf januari doen er meer mee.", now=NOW
    )
    return agreement


def printed(table: Table) -> PrintedReport:
    return report_of(table.cast.home.region, within=school_year_of(TODAY), today=TODAY)


def text_of(pdf: bytes) -> str:
    """All text of the document, without its line breaks and the hyphens at them."""
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    return re.sub(r"\s+", " ", re.sub(r"[-\u2010\u00ad]\n", "", "\n".join(pages)))


def test_every_figure_and_word_of_the_report_is_read_back(
    table: Table, told: ResultAgreement
) -> None:
    report = printed(table)

    found = text_of(as_pdf(report)).replace(" ", "")

    (one,) = report.agreements
    figures = [(row.figure, row.counted, row.complete, row.target) for row in one.periods[:4]]
    assert figures[:3] == [
        ("70%", "7 van 10", "3 van 4 meegeteld (75%)", "90%"),
        ("85,5%", "171 van 200", "3 van 4 meegeteld (75%)", "90%"),
        # Never rounded up to the target.
        ("89,96%", "8.996 van 10.000", "3 van 4 meegeteld (75%)", "90%"),
    ]
    wanted = [word for row in figures for word in row]
    wanted += [one.status, one.reason, one.baseline, one.note, one.decision, one.funding]
    wanted += [one.forecast, one.review, one.owner, one.reviewer, "opgave.csv", "Goedgekeurd"]
    wanted += ["Twee scholen begonnen later.", "#strong[Verhaal] 0 $x$ *van* de besturen."]
    wanted += [one.evidence[0].checksum, report.made, "Bladzijde 1 van"]
    assert [word for word in wanted if word.replace(" ", "") not in found] == []


def test_people_are_named_by_their_role_only(table: Table, told: ResultAgreement) -> None:
    report = printed(table)

    (one,) = report.agreements
    assert (one.owner, one.reviewer) == ("Regiocoördinator", "Realisatie-eenheid")
    found = text_of(as_pdf(report))
    names = [table.cast.home.coordinator.name, table.cast.monitor.name]
    assert [name for name in names if name in found] == []


def dictionary(found: PdfObject) -> DictionaryObject:
    whole = found.get_object()
    assert isinstance(whole, DictionaryObject)
    return whole


def stream(found: PdfObject) -> StreamObject:
    whole = found.get_object()
    assert isinstance(whole, StreamObject)
    return whole


def test_the_document_is_tagged_dutch_and_the_same_every_time(
    table: Table, told: ResultAgreement
) -> None:
    report = printed(table)
    pdf = as_pdf(report)

    reader = PdfReader(io.BytesIO(pdf))
    root = dictionary(reader.trailer["/Root"])
    assert str(dictionary(root["/MarkInfo"])["/Marked"]) == "True"
    assert str(root["/Lang"]) == "nl-NL"
    assert "/StructTreeRoot" in root
    assert reader.metadata is not None
    assert reader.metadata.title == f"Resultaatafspraken van {report.region}"
    described = stream(root["/Metadata"]).get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in described
    assert as_pdf(report) == pdf


def test_the_axis_of_the_chart_has_round_numbers(table: Table, told: ResultAgreement) -> None:
    (one,) = printed(table).agreements

    labels = re.findall(r"text-anchor='end' [^>]*>([\d,]+%)<", one.chart)

    assert labels == ["70%", "80%", "90%", "100%"]


def test_what_is_counted_has_no_halves_on_the_axis(table: Table) -> None:
    counted = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Elke week iemand",
        indicator_code="hidden_vacancies",
        targets={FIRST_MONDAY: Decimal(1)},
        weeks=2,
    )

    (chart,) = [one.chart for one in printed(table).agreements if one.title == counted.title]

    assert re.findall(r"text-anchor='end' [^>]*>([\d,]+)<", chart) == ["1", "2"]


def test_a_period_that_is_not_over_says_so(table: Table, told: ResultAgreement) -> None:
    second_week = FIRST_MONDAY + timedelta(days=10)
    report = report_of(
        table.cast.home.region, within=school_year_of(second_week), today=second_week
    )

    (one,) = report.agreements
    over, running = one.periods
    assert (over.is_running, running.is_running) == (False, True)
    found = text_of(as_pdf(report))
    assert f"{running.label}, loopt nog" in found
    assert f"{over.label}, loopt nog" not in found


def test_what_fits_on_a_page_is_not_torn_over_two(table: Table, told: ResultAgreement) -> None:
    report = printed(table)
    (one,) = report.agreements
    rows = [
        replace(one.periods[0], label=f"Rij {number}.", narrative="") for number in range(1, 13)
    ]
    report = replace(
        report,
        agreements=tuple(
            replace(one, title=f"Afspraak {count}", periods=tuple(rows[:count]))
            for count in (4, 9, 12, 7, 12, 11)
        ),
    )

    pages = [page.extract_text() for page in PdfReader(io.BytesIO(as_pdf(report))).pages]

    assert len(pages) > 3
    for page in pages:
        assert page.count("Ambitie") == page.count("Rapportages")
        begun = page.count("Cijfers per periode")
        assert (page.count("Rij 1."), page.count("Rij 4.")) == (begun, begun)
    assert sum(page.count("Cijfers per periode") for page in pages) == 6


def test_a_region_without_agreements_has_a_report_that_says_so(table: Table) -> None:
    empty = report_of(
        table.cast.away.region, within=Stretch(TODAY, TODAY + timedelta(days=1)), today=TODAY
    )

    assert "Over deze periode zijn er geen afspraken." in text_of(as_pdf(empty))


def test_a_period_without_a_figure_says_that_there_was_no_response(
    table: Table, told: ResultAgreement
) -> None:
    gone = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Zonder opgave",
        weeks=2,
    )
    report_figure(actor=table.koos, agreement=gone, number=1)
    agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Zonder meting",
        indicator_code="fill_rate",
        weeks=1,
    )

    complete = {
        one.title: [row.complete for row in one.periods] for one in printed(table).agreements
    }

    assert complete["Zonder opgave"] == ["geen opgave", "niet vermeld"]
    assert complete["Zonder meting"] == ["nog niet gemeten"]
    assert "geen opgave" in text_of(as_pdf(printed(table)))


def test_the_figure_is_taken_apart_by_board(table: Table) -> None:
    boards = (table.cast.home.board, table.cast.home.other_board)
    enter_measurement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        period_id=period_of(table.agreement).pk,
        figure=TypedFigure(
            parts=tuple(
                TypedPart(
                    organisation_id=board.pk, numerator=Decimal(number), denominator=Decimal(10)
                )
                for number, board in enumerate(boards, start=4)
            )
        ),
        now=NOW,
    )

    (one,) = printed(table).agreements

    assert one.parts == (
        ("Stichting De Brug", "40%", "4 van 10"),
        ("Stichting De Kring", "50%", "5 van 10"),
    )


def test_three_agreements_take_as_many_queries_as_one(table: Table, told: ResultAgreement) -> None:
    counts = []
    for number in range(2):
        with CaptureQueriesContext(connection) as seen:
            asdict(printed(table))
        counts.append(len(seen))
        for place in range(2 - 2 * number):
            more = agree(
                region=table.cast.home.region,
                owner=table.cast.home.coordinator,
                title=f"Afspraak {place}",
            )
            report_figure(actor=table.koos, agreement=more)

    assert counts == [7, 7]
