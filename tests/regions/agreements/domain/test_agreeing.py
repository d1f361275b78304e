"""Making and changing agreements."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from accounts.models import User
from regions.agreements.domain.agreeing import (
    Revision,
    add_ambition,
    note_agreement,
    revise_agreement,
)
from regions.agreements.domain.reporting import submit_report
from regions.agreements.errors import (
    AgreementError,
    AgreementNotFound,
    DecisionNotCarried,
    IndicatorUnknown,
    PeriodClosed,
    PeriodsMakeNoSense,
    PersonNotInvolved,
    ReviewerIsOwner,
    TargetOutsidePeriods,
)
from regions.agreements.models import AgreementDecision, ResultAgreement
from regions.enums import Role
from regions.errors import NotAllowed
from regions.governance.domain.closing import close_proposal
from regions.governance.errors import ProposalNotFound
from tests.factories.agreements import FIRST_MONDAY, agree, period_of, report_figure
from tests.factories.clock import NOW
from tests.factories.governance import make_open_proposal, make_table, say_all
from tests.factories.morning import make_actor
from tests.factories.regions import make_user
from tests.regions.agreements.conftest import Table


def history(agreement: ResultAgreement) -> list[tuple[str, str, dict[str, object]]]:
    rows = AgreementDecision.objects.filter(agreement=agreement).order_by("pk")
    return list(rows.values_list("move", "actor_role", "facts"))


def test_an_agreement_has_a_period_for_every_week_and_its_first_row_of_history(
    table: Table,
) -> None:
    periods = table.agreement.periods.order_by("period")

    assert [(row.period.lower, row.target) for row in periods] == [
        (FIRST_MONDAY + timedelta(weeks=week), Decimal(90) if week == 0 else None)
        for week in range(6)
    ]
    assert table.agreement.indicator_version == 1
    assert history(table.agreement) == [("agree", "coordinator", {})]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"indicator_code": "own_invention"}, IndicatorUnknown),
        ({"until_date": FIRST_MONDAY}, PeriodsMakeNoSense),
        ({"until_date": FIRST_MONDAY + timedelta(weeks=121)}, PeriodsMakeNoSense),
        ({"targets": {FIRST_MONDAY + timedelta(days=1): Decimal(9)}}, TargetOutsidePeriods),
    ],
)
def test_what_makes_no_sense_is_refused(
    table: Table, given: dict[str, Any], error: type[AgreementError]
) -> None:
    with pytest.raises(error), transaction.atomic():
        agree(
            region=table.cast.home.region,
            owner=table.cast.home.coordinator,
            title="Iets anders",
            **given,
        )

    assert ResultAgreement.objects.count() == 1


@pytest.mark.parametrize("who", ["sam", "away", "nobody"])
def test_an_owner_has_a_role_in_the_region(table: Table, who: str) -> None:
    people: dict[str, User] = {
        "sam": table.cast.home.sam,
        "away": table.cast.away.coordinator,
        "nobody": make_user(),
    }

    with pytest.raises(PersonNotInvolved), transaction.atomic():
        revise_agreement(
            actor=table.koos,
            agreement_id=table.agreement.pk,
            revision=Revision(owner_id=people[who].pk),
            now=NOW,
        )


def test_a_seat_holder_may_own_but_not_review(table: Table) -> None:
    zeynep = table.cast.home.people[Role.SEAT_HOLDER]

    changed = revise_agreement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        revision=Revision(owner_id=zeynep.pk),
        now=NOW,
    )
    with pytest.raises(PersonNotInvolved), transaction.atomic():
        revise_agreement(
            actor=table.koos,
            agreement_id=table.agreement.pk,
            revision=Revision(reviewer_id=table.cast.home.people[Role.INSTITUTE].pk),
            now=NOW,
        )

    assert changed.owner == zeynep


def test_nobody_reviews_an_own_agreement(table: Table) -> None:
    with pytest.raises(ReviewerIsOwner), transaction.atomic():
        revise_agreement(
            actor=table.koos,
            agreement_id=table.agreement.pk,
            revision=Revision(reviewer_id=table.agreement.owner_id),
            now=NOW,
        )
    with pytest.raises(IntegrityError, match="nobody_reviews_an_own"), transaction.atomic():
        ResultAgreement.objects.update(reviewer=table.agreement.owner_id)


def test_a_new_target_stands_in_the_history_with_the_old_one(table: Table) -> None:
    second = FIRST_MONDAY + timedelta(weeks=1)

    revise_agreement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        revision=Revision(title="Veel minder tekort", targets={second: Decimal(92)}),
        now=NOW,
    )

    assert period_of(table.agreement, 1).target == 92
    assert history(table.agreement)[1:] == [
        (
            "revise",
            "coordinator",
            {
                "title": ["Minder tekort", "Veel minder tekort"],
                "target 2026-11-02": [None, "92"],
            },
        )
    ]


def test_the_target_of_a_period_that_was_handed_in_stands(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    submit_report(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        period_id=period_of(table.agreement).pk,
        now=NOW,
    )

    with pytest.raises(PeriodClosed), transaction.atomic():
        revise_agreement(
            actor=table.koos,
            agreement_id=table.agreement.pk,
            revision=Revision(targets={FIRST_MONDAY: Decimal(50)}),
            now=NOW,
        )

    assert period_of(table.agreement).target == 90


def test_a_note_stands_beside_the_status_and_in_the_history(table: Table) -> None:
    noted = note_agreement(
        actor=table.koos, agreement_id=table.agreement.pk, text="Griepgolf in week 45.", now=NOW
    )

    assert (noted.note, noted.noted_by_id, noted.version) == (
        "Griepgolf in week 45.",
        table.koos.user_id,
        2,
    )
    assert [move for move, _, _ in history(table.agreement)] == ["agree", "note"]


def test_a_stranger_changes_nothing_and_learns_nothing(table: Table) -> None:
    with pytest.raises(AgreementNotFound), transaction.atomic():
        note_agreement(actor=table.stranger, agreement_id=table.agreement.pk, text="x", now=NOW)
    with pytest.raises(NotAllowed), transaction.atomic():
        note_agreement(actor=table.rik, agreement_id=table.agreement.pk, text="x", now=NOW)


def test_an_ambition_is_for_one_region_and_written_once(table: Table) -> None:
    made = add_ambition(actor=table.koos, region_id=None, title="Samen opleiden", now=NOW)

    assert made.region == table.cast.home.region
    with pytest.raises(IntegrityError, match="one_ambition_per_title"), transaction.atomic():
        add_ambition(actor=table.koos, region_id=None, title="Samen opleiden", now=NOW)
    leader = make_actor(
        Role.SCHOOL_LEADER, region=table.cast.home.region, location=table.cast.home.location
    )
    with pytest.raises(NotAllowed), transaction.atomic():
        add_ambition(actor=leader, region_id=None, title="Iets", now=NOW)


def test_an_agreement_rests_on_a_proposal_that_its_region_carried(table: Table) -> None:
    seats = make_table(table.cast.home)
    carried, open_ = make_open_proposal(seats, now=NOW), make_open_proposal(seats, now=NOW)
    say_all(seats, carried, now=NOW)
    close_proposal(actor=seats.planner, proposal_id=carried.pk, now=NOW)
    place = table.cast.home

    made = agree(
        region=place.region, owner=place.coordinator, title="Eerlijk", proposal_id=carried.pk
    )
    with pytest.raises(DecisionNotCarried), transaction.atomic():
        agree(region=place.region, owner=place.coordinator, title="Zo", proposal_id=open_.pk)
    with pytest.raises(ProposalNotFound), transaction.atomic():
        agree(
            region=table.cast.away.region,
            owner=table.cast.away.coordinator,
            title="Elders",
            proposal_id=carried.pk,
        )

    assert made.proposal == carried


def test_an_agreement_cut_short_still_covers_its_days(table: Table) -> None:
    cut = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Half",
        first=date(2026, 10, 28),
        until_date=date(2026, 11, 5),
    )

    assert [(row.period.lower, row.period.upper) for row in cut.periods.order_by("period")] == [
        (date(2026, 10, 28), date(2026, 11, 2)),
        (date(2026, 11, 2), date(2026, 11, 5)),
    ]
