"""What the table of the first demo region decided, and the one proposal that waits for the teacher."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from demo.councils import make_past_of_the_table, plan_next_meeting
from demo.plans import FIRST_REGION
from demo.table import coordinator_of_the_first_region, make_table
from notices.enums import Channel, DeliveryState
from notices.models import Delivery, Notice
from notices.registry import render
from pool.requests.policy_effect import POOL_POLICY
from regions.actors import Actor, actor_of
from regions.domain.role_endings import REGION_ENDED, REGION_MERGED, ROLE_ENDED
from regions.domain.roles_by_hand import ROLE_GIVEN
from regions.governance.domain.closing import close_proposal
from regions.governance.domain.drafts import Draft, DraftEffect, DraftText
from regions.governance.domain.proposing import draft_proposal, open_proposal
from regions.governance.domain.voting import Ballot, cast_vote
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.models import Proposal
from regions.models import Region, Seat, SeatTerm
from regions.queries import running_terms

SINCE_DAYS = 300
WAITING_FOR = ("leraar@demo.test", "bestuur@demo.test")
"""Who has not voted on the open proposal yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One decision of the past: what was asked, how long ago, who was against, and what it came to."""

    title: str
    text: str
    form: ProposalForm
    days_ago: int
    outcome: str
    against: Mapping[str, str] = field(default_factory=dict)
    """By the label of a seat the reason."""
    review_months: int = 0
    is_binding: bool = False
    effect: Mapping[str, Any] | None = None
    """What it changed in the agreements of the pool, from the day it was carried."""


CHAPTERS = (
    Chapter(
        title="Eén pool voor alle scholen in de regio",
        text=(
            "We maken van de invallerslijsten van de besturen één vervangingspool. Elk bestuur beslist zelf wie er in "
            "zijn scholen mag werken. Invallers kiezen zelf of ze ook bij andere besturen werken."
        ),
        form=ProposalForm.VOTE,
        days_ago=120,
        outcome="We gaan samen verder met één pool. Over een half jaar kijken we of het werkt.",
        review_months=6,
        is_binding=True,
    ),
    Chapter(
        title="Ook aanvragen voor ondersteuners in de pool",
        text="Scholen kunnen in de pool ook een onderwijsondersteuner vragen als er geen leraar is.",
        form=ProposalForm.VOTE,
        days_ago=70,
        outcome="Niet aangenomen. De beroepsgroep wil eerst afspraken over begeleiding.",
        against={
            "Leraar primair onderwijs": "Een ondersteuner staat dan alleen voor de groep.",
            "Onderwijsondersteuner": "Zonder begeleiding kan dit niet.",
            "Opleider in de school": "Eerst begeleiding regelen.",
        },
    ),
    Chapter(
        title="Bijhouden wie dagdelen geeft en krijgt",
        text=(
            "Invallers van het ene bestuur werken soms bij een ander. We stellen voor dat besturen een saldo van "
            "dagdelen bijhouden: wie meer krijgt dan geeft, geeft later meer. Gespecialiseerd onderwijs telt een "
            "kwart zwaarder mee als er te weinig invallers zijn."
        ),
        form=ProposalForm.VOTE,
        days_ago=60,
        outcome="Aangenomen. Elk kwartaal bekijken de besturen samen het saldo.",
        review_months=6,
        effect={"settlement": {"rule": "balance"}, "planning": {"sector_weights": {"so": 1.25}}},
    ),
    Chapter(
        title="Een vaste contactpersoon voor nieuwe invallers",
        text="Elke school wijst iemand aan die een nieuwe invaller opvangt en na afloop even belt.",
        form=ProposalForm.ADVICE,
        days_ago=35,
        outcome="Alle kamers zijn voor. De scholen wijzen voor de vakantie iemand aan.",
    ),
)
OPEN_TITLE = "Schaarste eerlijk delen, ook met kleine besturen"
OPEN_TEXT = (
    "Als er te weinig invallers zijn, krijgen grote besturen nu vaker iemand dan kleine. We stellen voor dat het "
    "ochtendplan hoogstens 5% van alle vervulde uren mag opgeven om de kleine besturen ook te helpen. Nu is dat 1%. "
    "Het gaat in op de eerstvolgende maandag en alle aanvragen vanaf die dag vallen eronder."
)


@transaction.atomic
def make_decisions(*, now: datetime) -> None:
    """Seat the table of the first region and give it a past; does nothing when it is there."""
    region = Region.objects.get(code=FIRST_REGION.code)
    if Seat.objects.filter(region=region).exists():
        return
    coordinator = coordinator_of_the_first_region(now)
    make_table(coordinator=coordinator, region=region, since=now - timedelta(days=SINCE_DAYS))
    for chapter in CHAPTERS:
        _play(chapter, region=region, coordinator=coordinator, now=now)
    make_past_of_the_table(region=region, coordinator=coordinator, now=now)
    read_what_is_past(now=now)
    _open_one(region=region, coordinator=coordinator, now=now)
    plan_next_meeting(region=region, coordinator=coordinator, now=now)


def _play(chapter: Chapter, *, region: Region, coordinator: Actor, now: datetime) -> None:
    opened_at = now - timedelta(days=chapter.days_ago)
    proposal = _opened(
        Draft(
            text=DraftText(
                title=chapter.title, text=chapter.text, effect=_effect(chapter, opened_at)
            ),
            form=chapter.form,
            review_date=_review_date(chapter, opened_at),
            is_binding=chapter.is_binding,
        ),
        region=region,
        coordinator=coordinator,
        at=opened_at,
    )
    for hours, term in enumerate(terms_of(region, at=opened_at), start=1):
        reason = chapter.against.get(term.seat.label, "")
        answer = VoteAnswer.AGAINST if reason else VoteAnswer.FOR
        at = opened_at + timedelta(hours=5 * hours)
        say(proposal, term, answer, reason=reason, at=at)
    close_proposal(
        actor=coordinator,
        proposal_id=proposal.pk,
        outcome=chapter.outcome,
        now=opened_at + timedelta(days=7),
    )


def _effect(chapter: Chapter, opened_at: datetime) -> DraftEffect | None:
    if chapter.effect is None:
        return None
    day = timezone.localdate(opened_at)
    return DraftEffect(kind=POOL_POLICY, values=chapter.effect, from_date=day)


def _open_one(*, region: Region, coordinator: Actor, now: datetime) -> None:
    today = timezone.localdate(now)
    effect = DraftEffect(
        kind=POOL_POLICY,
        values={"planning": {"max_loss": 0.05}},
        from_date=today + timedelta(days=7 - today.weekday()),
    )
    proposal = _opened(
        Draft(
            text=DraftText(title=OPEN_TITLE, text=OPEN_TEXT, effect=effect),
            form=ProposalForm.CONSENT,
            closes_at=now + timedelta(days=4),
        ),
        region=region,
        coordinator=coordinator,
        at=now - timedelta(days=2),
    )
    for hours, term in enumerate(terms_of(region, at=now), start=1):
        if term.holder.email not in WAITING_FOR:
            say(proposal, term, VoteAnswer.FOR, at=now - timedelta(hours=hours))


def _opened(draft: Draft, *, region: Region, coordinator: Actor, at: datetime) -> Proposal:
    made = draft_proposal(actor=coordinator, region_id=region.pk, draft=draft, now=at)
    return open_proposal(actor=coordinator, proposal_id=made.pk, now=at)


def terms_of(region: Region, *, at: datetime) -> list[SeatTerm]:
    """Who sits in the region at that moment; a term that ended before does not vote."""
    running = running_terms(today=timezone.localdate(at))
    terms = running.filter(region=region).select_related("seat", "holder")
    return list(terms.order_by("pk"))


def say(
    proposal: Proposal, term: SeatTerm, answer: VoteAnswer, *, reason: str = "", at: datetime
) -> None:
    holder: User = term.holder
    cast_vote(
        actor=actor_of(holder, at),
        proposal_id=proposal.pk,
        ballot=Ballot(seat_id=term.seat_id, version_number=1, answer=answer, reason=reason),
        now=at,
    )


def _review_date(chapter: Chapter, opened_at: datetime) -> date | None:
    if not chapter.review_months:
        return None
    return timezone.localdate(opened_at) + timedelta(days=30 * chapter.review_months)


def read_what_is_past(*, now: datetime) -> None:
    """Nobody gets mail today about what happened months ago; on the screen it stands as it was read."""
    of_the_table = Q(kind__startswith="proposal_") | Q(kind__startswith="escalation_")
    of_the_table |= Q(kind__in=(ROLE_GIVEN, ROLE_ENDED, REGION_MERGED, REGION_ENDED))
    old = list(Notice.objects.filter(of_the_table, created_at__lt=now - timedelta(days=3)))
    shown = [notice for notice in old if _write(notice, now=now)]
    Notice.objects.bulk_update(shown, ["title", "text", "url", "read_at"])
    told = Delivery.objects.filter(notice__in=old)
    told.update(state=DeliveryState.DROPPED, due_at=None)
    told.filter(channel=Channel.SCREEN, notice__in=shown).update(state=DeliveryState.READ)


def _write(notice: Notice, *, now: datetime) -> bool:
    """Put the words in the notice; gives whether there is still something to say."""
    rendered = render(
        kind=notice.kind, subject_id=notice.subject_id, recipient_id=notice.recipient_id
    )
    if rendered is None:
        return False
    notice.title, notice.text, notice.url = (
        rendered.subject,
        list(rendered.text),
        rendered.page_url,
    )
    notice.read_at = now
    return True
