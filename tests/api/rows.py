"""The rows that the calls of the API are about: the same ones in both regions of the cast."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from notices.enums import Channel, DeliveryState
from notices.models import Delivery, Notice, PushSubscription
from pool.people.enums import ViewKind
from pool.people.models import RecordView, Substitute
from pool.planning.models import MorningPlan, PlanWish
from pool.requests.enums import RequestStatus
from pool.requests.models import AcceptanceRule, Assignment, Offer, SubstitutionRequest
from pool.shortage.models import ShortageReport
from regions.agreements.models import (
    AgreementPeriod,
    Evidence,
    FunderNotice,
    FundingTranche,
    Measurement,
    ResultAgreement,
)
from regions.enums import ImportKind, ImportStatus, Role
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.consents import ask_consent
from regions.governance.enums import ConsentBody
from regions.governance.models import Consent, Escalation, Mandate, Meeting, Proposal
from regions.models import ImportFile, ImportRun, SchoolHoliday, Seat
from tests.api.programme_rows import ProgrammeRows, make_programme
from tests.factories.agreements import make_reported
from tests.factories.cast import Place
from tests.factories.councils import (
    make_binding,
    make_escalation,
    make_mandate,
    make_meeting,
)
from tests.factories.governance import Table, make_open_proposal, make_table, say_all
from tests.factories.holidays import make_school_holiday
from tests.factories.people import make_ready_substitute
from tests.factories.phones import make_device, new_subscription
from tests.factories.planning import make_choice, make_plan, make_wish
from tests.factories.requests import (
    make_assignment,
    make_offer,
    make_request,
    make_rule,
    school_day_after,
)
from tests.factories.seats import make_seat
from tests.factories.shortage import make_reference_date, make_report, whole_report


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A place with one row of everything."""

    place: Place
    spare: Substitute
    elsewhere: Substitute
    asked: SubstitutionRequest
    offer: Offer
    filled: SubstitutionRequest
    assignment: Assignment
    stopped: SubstitutionRequest
    unfilled: SubstitutionRequest
    rule: AcceptanceRule
    notice: Notice
    device: PushSubscription
    run: ImportRun
    view: RecordView
    plan: MorningPlan
    wish: PlanWish
    table: Table
    vacant_seat: Seat
    holiday: SchoolHoliday
    agreement: ResultAgreement
    measurement: Measurement
    evidence: Evidence
    tranche: FundingTranche
    funder_notice: FunderNotice
    reports: dict[str, AgreementPeriod]
    """By how far they are: measured, submitted, approved."""
    proposal: Proposal
    voted: Proposal
    carried: Proposal
    consent: Consent
    programme: ProgrammeRows
    binding: Proposal
    meeting: Meeting
    mandate: Mandate
    escalation: Escalation
    shortage: Mapping[str, ShortageReport]
    """One report of the school per reference date, by how far it is: draft, submitted, frozen."""

    @property
    def requests(self) -> list[SubstitutionRequest]:
        return [self.asked, self.filled, self.stopped, self.unfilled]


def make_rows(place: Place, *, now: datetime) -> Rows:
    """A request that is asked, one that is filled, one that stands still and one that nobody took."""
    spare = make_ready_substitute(
        region=place.region, board=place.board, given_name="Noor", family_name="Kok"
    )
    made: dict[str, Any] = {
        name: make_request(
            location=place.location,
            requested_by=place.leader,
            day=school_day_after(now, days=7 + 7 * number),
            now=now,
            status=status,
            waves_stopped_at=now if name == "stopped" else None,
            notes="Parkeren kan achter de school.",
        )
        for number, (name, status) in enumerate(STATES)
    }
    reported = make_reported(place, counted=made["filled"].pk, now=now)
    decided = make_decisions(place, now=now)
    plan = make_plan(request=made["asked"], now=now)
    make_choice(plan=plan, request=made["asked"], substitute=place.substitute)
    return Rows(
        place=place,
        spare=spare,
        elsewhere=make_ready_substitute(
            region=place.region, board=place.other_board, given_name="Bo", family_name="Dijk"
        ),
        offer=make_offer(request=made["asked"], substitute=place.substitute, now=now),
        assignment=make_assignment(request=made["filled"], substitute=place.substitute, now=now),
        rule=make_rule(substitute=place.substitute, locations=[place.location], now=now),
        notice=make_notice(place, now=now),
        device=make_device(place.sam, now=now),
        run=make_run(place, now=now),
        view=make_view(place, now=now),
        plan=plan,
        wish=make_wish(request=made["asked"], substitute=spare, now=now),
        vacant_seat=make_seat(region=place.region, label="Leraar vo"),
        holiday=make_school_holiday(region=place.region),
        programme=make_programme(place, decided["table"], decisions=decided, now=now),
        **decided,
        **made,
        **reported,
        shortage=make_shortage(place, now=now),
    )


def make_shortage(place: Place, *, now: datetime) -> dict[str, ShortageReport]:
    """Three dates that are open, each with a report of the school in another state."""
    made = {}
    for number, state in enumerate(("draft", "submitted", "frozen"), start=1):
        day = timezone.localdate(now) - timedelta(days=number)
        made[state] = make_report(
            reference_date=make_reference_date(region=place.region, day=day, now=now),
            location=place.location,
            status=state,
            numbers=whole_report(),
            now=now,
        )
    return made


def make_decisions(place: Place, *, now: datetime) -> dict[str, Any]:
    """One that waits for everybody, one that nobody is waited for any more, and one that waits for the GMR."""
    table = make_table(place)
    made = {name: make_open_proposal(table, now=now) for name in ("proposal", "voted", "carried")}
    for name in ("voted", "carried"):
        say_all(table, made[name], now=now)
    carried = close_proposal(actor=table.planner, proposal_id=made["carried"].pk, now=now)
    consent = ask_consent(
        actor=table.coordinator,
        proposal_id=carried.pk,
        body=ConsentBody.GMR,
        body_name="GMR De Brug",
        subject="De verdeling",
        now=now,
    )
    return made | {
        "table": table,
        "carried": carried,
        "consent": consent,
        "binding": make_binding(table, now=now),
        "meeting": make_meeting(table, carried, now=now),
        "mandate": make_mandate(table, proposal_id=carried.pk, now=now),
        "escalation": make_escalation(table, now=now),
    }


STATES = (
    ("asked", RequestStatus.OFFERING),
    ("filled", RequestStatus.FILLED),
    ("stopped", RequestStatus.OFFERING),
    ("unfilled", RequestStatus.UNFILLED),
)


def make_notice(place: Place, *, now: datetime, key: str = "") -> Notice:
    notice = Notice.objects.create(
        kind="reminder",
        recipient=place.sam,
        subject_id=1,
        dedupe_key=f"reminder {place.region.code} {key}",
        title="Morgen",
        text=["Je hebt morgen een invalbeurt."],
        url="/invalbeurten",
        created_at=now,
    )
    Delivery.objects.create(
        notice=notice, channel=Channel.SCREEN, state=DeliveryState.SENT, changed_at=now
    )
    return notice


def new_phone_body() -> dict[str, Any]:
    """What a browser of a known maker sends when somebody turns notices on."""
    return {**new_subscription(), "name": "Chrome op Android"}


def make_view(place: Place, *, now: datetime, key: str = "") -> RecordView:
    return RecordView.objects.create(
        region=place.region,
        viewer=place.planner,
        viewer_role=Role.PLANNER,
        kind=ViewKind.RECORD,
        substitute_ids=[place.substitute.pk],
        at=now,
        fingerprint=f"{place.region.code} {key}",
    )


def make_run(place: Place, *, now: datetime) -> ImportRun:
    run = ImportRun.objects.create(
        kind=ImportKind.POSTCODES,
        region=place.region,
        user=place.planner,
        file_name="postcodes.csv",
        status=ImportStatus.READY,
        progress=100,
        created_at=now,
    )
    ImportFile.objects.create(run=run, content=b"x")
    return run
