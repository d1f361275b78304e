"""A row in every table of the record, for who tries to change one."""

from datetime import datetime

from django.utils import timezone

from pool.people.models import PoolMove
from pool.planning.enums import PlanSubject
from pool.planning.models import PlanDecision
from pool.requests.enums import ArrivalWord, Side
from pool.requests.models import Arrival
from pool.shortage.models import ShortageDecision
from regions.agreements.enums import StepRecipient
from regions.agreements.models import FundedAgreement, MeasurementPart, MissedReport
from regions.enums import RegionSubject, SizeMeasure
from regions.governance.domain.mandating import use_mandate
from regions.governance.domain.meetings import record_presence
from regions.governance.enums import PresenceState
from regions.models import RegionEvent, RegionFigure
from regions.programme.enums import ConsultationOutcome, ConsultedParty
from regions.programme.models import Consultation
from tests.api.rows import Rows
from tests.factories.councils import sign
from tests.factories.look_backs import make_look_back, make_welcome_list
from tests.factories.messages import make_message, make_reading
from tests.factories.regions import make_region
from tests.factories.requests import make_decision


def complete_the_record(rows: Rows, *, now: datetime) -> None:
    """Add what `make_rows` does not make."""
    make_decision(request=rows.asked, now=now)
    Arrival.objects.create(
        region=rows.place.region,
        assignment=rows.assignment,
        date=timezone.localdate(now),
        word=ArrivalWord.ARRIVED,
        side=Side.SCHOOL,
        said_by=rows.place.leader,
        at=now,
    )
    make_welcome_list(rows.place, now=now)
    make_look_back(rows.assignment, now=now)
    make_reading(make_message(rows.assignment, now=now), now=now)
    ShortageDecision.objects.create(
        region=rows.place.region,
        report=rows.shortage["submitted"],
        move="submit",
        to_state="submitted",
        actor_role="school_leader",
        at=now,
    )
    coordinator = rows.table.coordinator
    sign(rows.table, rows.binding, now=now)
    use_mandate(actor=rows.table.planner, proposal_id=rows.proposal.pk, reason="Te laat.", now=now)
    record_presence(
        actor=coordinator,
        meeting_id=rows.meeting.pk,
        states={rows.table.teacher.pk: PresenceState.PRESENT},
        now=now,
    )
    numerator = rows.measurement.numerator
    assert numerator is not None
    # One part, which is the whole of it.
    MeasurementPart.objects.create(
        measurement=rows.measurement,
        dimension="board",
        key="1",
        label="De Brug",
        numerator=numerator,
        denominator=rows.measurement.denominator,
    )
    MissedReport.objects.create(
        agreement_period=rows.reports["measured"], recipient=StepRecipient.OWNER, days=14, at=now
    )
    FundedAgreement.objects.get_or_create(
        tranche=rows.tranche,
        agreement=rows.agreement,
        defaults={"linked_by": rows.place.coordinator, "linked_at": now},
    )
    Consultation.objects.create(
        measure=rows.programme.running,
        party=ConsultedParty.GMR,
        party_name="GMR De Brug",
        held_date=timezone.localdate(now),
        outcome=ConsultationOutcome.SUPPORTS,
        recorded_by=rows.place.coordinator,
        recorded_at=now,
    )
    PlanDecision.objects.create(
        region=rows.place.region,
        date=rows.plan.date,
        subject=PlanSubject.PLAN,
        subject_id=rows.plan.pk,
        move="ask",
        to_state="queued",
        actor_role="planner",
        at=now,
    )
    RegionEvent.objects.create(
        region=rows.place.region,
        subject=RegionSubject.STATUS,
        move="advance",
        from_state="applied",
        to_state="provisional",
        on_date=timezone.localdate(now),
        actor_role="coordinator",
        at=now,
    )
    PoolMove.objects.create(
        substitute=rows.place.substitute,
        from_region=make_region(),
        to_region=rows.place.region,
        on_date=timezone.localdate(now),
    )
    RegionFigure.objects.create(
        region=rows.place.region,
        measure=SizeMeasure.STUDENTS_MBO,
        count=1200,
        counted_date=timezone.localdate(now),
        source="DUO",
        at=now,
    )
