"""The programme of both demo regions: challenges, an adopted plan with a revision in the making, and measures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from accounts.domain.users import create_user
from demo.decisions import read_what_is_past, say, terms_of
from demo.plans import REGION_PLANS
from demo.programme_texts import (
    AMBITIONS,
    APPROACHES,
    CHALLENGES,
    MEASURES,
    SHARED_NEXT_DOOR,
    MadeChallenge,
    MadeMeasure,
)
from regions.actors import Actor, actor_of
from regions.agreements.enums import Task
from regions.agreements.models import ResultAgreement
from regions.domain.seats import make_seat
from regions.domain.terms import NewTerm, Person, start_term
from regions.enums import ChamberKind, Role
from regions.governance.domain.closing import close_proposal
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.models import Chamber, Membership, Region, Seat, SeatTerm
from regions.programme.domain.challenges import ChallengeDraft, add_challenge, close_challenge
from regions.programme.domain.measures import (
    MeasureDraft,
    MeasureTerm,
    plan_measure,
    share_measure,
)
from regions.programme.domain.rounds import Round, start_round
from regions.programme.domain.steering import (
    ConsultationNote,
    consult,
    end_measure,
    evaluate_measure,
    start_measure,
    withdraw_measure,
)
from regions.programme.domain.versions import (
    SectionText,
    VersionText,
    save_section,
    start_version,
)
from regions.programme.enums import MeasureKind, MeasureVisibility, Principle
from regions.programme.models import Challenge, Measure, PlanVersion

SINCE_DAYS: Final = 295
ROUND_DAYS_AGO: Final = (280, 45)
"""When the first version and the approved one went into their round."""
DEADLINE_DAYS: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One region, who coordinates it, and the moment of the demonstration."""

    region: Region
    coordinator: Actor
    now: datetime

    def days_ago(self, days: int) -> datetime:
        return self.now - timedelta(days=days)

    @property
    def today(self) -> date:
        return timezone.localdate(self.now)


@transaction.atomic
def make_programmes(*, now: datetime) -> None:
    """Give both regions a programme, once: a region that has challenges already is left as it is."""
    for number, plan in enumerate(REGION_PLANS):
        region = Region.objects.get(code=plan.code)
        if Challenge.objects.filter(region=region).exists():
            return
        desk = Desk(region=region, coordinator=_coordinator(region, now=now), now=now)
        if not Seat.objects.filter(region=region).exists():
            _seat_the_boards(desk)
        challenges = {made.title: _challenge(made, desk) for made in CHALLENGES}
        # The neighbours look alike, and share what is only theirs.
        shared = MEASURES if number == 0 else SHARED_NEXT_DOOR
        listed = MEASURES if number == 0 else (*MEASURES, *SHARED_NEXT_DOOR)
        measures = [
            _measure(made, desk, challenges, is_shared=made.is_shared and made in shared)
            for made in listed
        ]
        _plans(desk, list(challenges.values()), measures)
    read_what_is_past(now=now)


def _coordinator(region: Region, *, now: datetime) -> Actor:
    rows = Membership.objects.filter(region=region, role=Role.COORDINATOR)
    held = rows.select_related("user").order_by("pk").first()
    if held is not None:
        return actor_of(held.user, now)
    user = create_user(name="Gerda Wolters", email=f"coordinator.{region.code}@pool.test", now=now)
    Membership.objects.create(
        user=user,
        role=Role.COORDINATOR,
        region=region,
        from_date=timezone.localdate(now) - timedelta(days=400),
    )
    return actor_of(user, now)


def _seat_the_boards(desk: Desk) -> None:
    """The neighbours decide with a seat for each board; their other chambers are still empty."""
    since = desk.days_ago(SINCE_DAYS)
    offices = Membership.objects.filter(region=desk.region, role=Role.BOARD_HR)
    for held in offices.select_related("user", "organisation").order_by("pk"):
        board = held.organisation
        if board is None:
            raise AssertionError("somebody of a board has one")
        seat = make_seat(
            actor=desk.coordinator,
            region_id=desk.region.pk,
            kind=ChamberKind.BOARDS,
            label=board.name,
            group=None,
            organisation_id=board.pk,
            now=since,
        )
        term = NewTerm(
            holder=Person(email=held.user.email, name=held.user.name),
            mandate="Mag besluiten namens het bestuur.",
            mandate_giver="College van bestuur",
            from_date=timezone.localdate(since),
        )
        start_term(actor=desk.coordinator, seat_id=seat.pk, term=term, now=since)


def _challenge(made: MadeChallenge, desk: Desk) -> Challenge:
    at = desk.days_ago(SINCE_DAYS)
    figure_day = made.figure.value_date
    if figure_day is not None:
        # Nobody wrote a figure down before it was there.
        at = max(at, desk.now - timedelta(days=max(0, (desk.today - figure_day).days)))
    challenge = add_challenge(
        actor=desk.coordinator,
        region_id=desk.region.pk,
        draft=ChallengeDraft(
            title=made.title,
            text=made.text,
            tasks=made.tasks,
            is_retention=made.is_retention,
            priority=made.priority,
            figure=made.figure,
        ),
        now=at,
    )
    if made.closed_because:
        close_challenge(
            actor=desk.coordinator,
            challenge_id=challenge.pk,
            reason=made.closed_because,
            now=desk.days_ago(30),
        )
    return challenge


def _measure(
    made: MadeMeasure, desk: Desk, challenges: Mapping[str, Challenge], *, is_shared: bool
) -> Measure:
    at = desk.days_ago(max(15, -made.starts + 10))
    measure = plan_measure(
        actor=desk.coordinator,
        region_id=desk.region.pk,
        draft=MeasureDraft(
            title=made.title,
            text=made.text,
            task=made.task,
            term=MeasureTerm(
                kind=made.kind,
                from_date=desk.today + timedelta(days=made.starts),
                end_date=_day(desk, made.ends),
                evaluation_date=_day(desk, made.is_evaluated_at),
            ),
            is_retention=made.is_retention,
            package=made.package,
            duties=made.duties,
            challenge_ids=[challenges[made.challenge].pk] if made.challenge else [],
        ),
        now=at,
    )
    for one in made.consultations:
        held = desk.days_ago(one.days_ago)
        note = ConsultationNote(
            party=one.party,
            party_name=one.party_name,
            held_date=timezone.localdate(held),
            outcome=one.outcome,
            said=one.said,
            weighed=one.weighed,
        )
        consult(actor=desk.coordinator, measure_id=measure.pk, note=note, now=held)
    _live(made, measure, desk)
    if is_shared:
        share_measure(
            actor=desk.coordinator,
            measure_id=measure.pk,
            visibility=MeasureVisibility.ALL_REGIONS,
            now=desk.days_ago(5),
        )
    return measure


def _live(made: MadeMeasure, measure: Measure, desk: Desk) -> None:
    """What happened to it since: started, ended, evaluated or taken back."""
    actor, pk = desk.coordinator, measure.pk
    if made.is_withdrawn:
        withdraw_measure(
            actor=actor, measure_id=pk, reason=made.is_withdrawn, now=desk.days_ago(-made.starts)
        )
    elif made.is_running:
        start_measure(actor=actor, measure_id=pk, now=desk.days_ago(-made.starts))
    if made.outcome is None:
        return
    over = -(made.ends if made.ends is not None else made.is_evaluated_at or 0)
    if made.kind is MeasureKind.TEMPORARY:
        end_measure(actor=actor, measure_id=pk, now=desk.days_ago(over))
    evaluate_measure(
        actor=actor,
        measure_id=pk,
        outcome=made.outcome,
        context=made.context,
        now=desk.days_ago(max(1, over - 7)),
    )


def _plans(desk: Desk, challenges: Sequence[Challenge], measures: Sequence[Measure]) -> None:
    """A version that was superseded, the one that counts, and a revision in the making."""
    year = desk.today.year if desk.today.month >= 8 else desk.today.year - 1
    first = _version(desk, title=f"Plan {year - 1}-{year}", days_ago=ROUND_DAYS_AGO[0] + 15)
    _write(desk, first, 0, challenges=challenges[:3], measures=(), days_ago=ROUND_DAYS_AGO[0] + 1)
    _adopt(desk, first, days_ago=ROUND_DAYS_AGO[0])
    second = _version(
        desk,
        title=f"Plan {year}-{year + 1}",
        days_ago=ROUND_DAYS_AGO[1] + 20,
        note="Het tweede jaar van de regio, met een gezamenlijke pool.",
    )
    _write(
        desk,
        second,
        1,
        challenges=challenges[:4],
        measures=measures,
        days_ago=ROUND_DAYS_AGO[1] + 1,
    )
    _adopt(desk, second, days_ago=ROUND_DAYS_AGO[1])
    third = _version(
        desk,
        title=f"Plan {year}-{year + 1}, bijgesteld",
        days_ago=6,
        note="Wat we leerden van de eerste weken met de pool.",
        deadline_date=desk.today + timedelta(days=DEADLINE_DAYS),
    )
    _write(desk, third, 2, challenges=challenges[:4], measures=measures, days_ago=1)


def _version(
    desk: Desk, *, title: str, days_ago: int, note: str = "", deadline_date: date | None = None
) -> PlanVersion:
    at = desk.days_ago(days_ago)
    day = timezone.localdate(at)
    return start_version(
        actor=desk.coordinator,
        region_id=desk.region.pk,
        text=VersionText(
            title=title,
            introduction="Dit plan is gemaakt door besturen, opleidingen en de beroepsgroep samen.",
            note=note,
            from_date=day,
            until_date=day + timedelta(days=365),
            deadline_date=deadline_date,
            principles=[one for one in Principle if one is not Principle.COVERAGE],
        ),
        now=at,
    )


def _write(
    desk: Desk,
    version: PlanVersion,
    number: int,
    *,
    challenges: Sequence[Challenge],
    measures: Sequence[Measure],
    days_ago: int,
) -> None:
    agreements = list(ResultAgreement.objects.filter(region=desk.region).order_by("pk"))
    for task in Task:
        text = SectionText(
            ambition=AMBITIONS[task],
            approach=APPROACHES[task][number],
            challenge_ids=[one.pk for one in challenges if task in one.tasks],
            measure_ids=[one.pk for one in measures if one.task == task],
            agreement_ids=[one.pk for one in agreements if one.task == task] if number else [],
        )
        save_section(
            actor=desk.coordinator,
            version_id=version.pk,
            task=task,
            text=text,
            seen=None,
            now=desk.days_ago(days_ago),
        )


def _adopt(desk: Desk, version: PlanVersion, *, days_ago: int) -> None:
    """Everybody is for, within the week."""
    taken = SeatTerm.objects.filter(region=desk.region).values("seat__chamber")
    asked = Round(
        form=ProposalForm.VOTE,
        text="We leggen dit plan voor. Lees het per taak op de pagina Plan.",
        chamber_ids=list(
            Chamber.objects.filter(pk__in=taken).order_by("pk").values_list("pk", flat=True)
        ),
    )
    at = desk.days_ago(days_ago)
    started = start_round(actor=desk.coordinator, version_id=version.pk, asked=asked, now=at)
    proposal = started.proposal
    if proposal is None:
        raise LookupError("a round is about a proposal")
    for hours, term in enumerate(terms_of(desk.region, at=at), start=1):
        say(proposal, term, VoteAnswer.FOR, at=at + timedelta(hours=3 * hours))
    close_proposal(
        actor=desk.coordinator,
        proposal_id=proposal.pk,
        outcome="Het plan is vastgesteld.",
        now=at + timedelta(days=7),
    )


def _day(desk: Desk, days: int | None) -> date | None:
    return None if days is None else desk.today + timedelta(days=days)
