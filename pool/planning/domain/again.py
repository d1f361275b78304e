"""Planning again: close to the plan before, on the facts of now, and keeping what changed with its reason."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matching.plan.plan import Assignment, PlanOptions
from matching.plan.proven import Standing, Wishes, replan_facts
from matching.plan.replan import Change, Reason, Replan
from pool.planning.domain.keeping import keep_choices, keep_plan
from pool.planning.domain.solving import GATHERED, Morning
from pool.planning.domain.standing import OUT, Fate, FatedChoice, fates_of
from pool.planning.enums import ChangeReason, ChoiceStatus, WishKind
from pool.planning.models import MorningPlan, PlanChange, PlanChoice
from pool.planning.queries import Pair
from pool.requests.enums import OfferStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """What planning again gave, and what became of the choices of the plan before."""

    replan: Replan
    fated: Sequence[FatedChoice]

    def of_fate(self, fate: Fate) -> Mapping[Pair, FatedChoice]:
        """The choices of the plan before that came to this."""
        return {_pair(one.choice): one for one in self.fated if one.fate is fate}


def plan_again(
    morning: Morning, *, plan: MorningPlan, on_progress: Callable[[float], None]
) -> Again:
    """Search for a plan close to the one before: who has the question stays, who is out is out.

    At most `plan.most_changes` other choices change. Refuses (`ProblemRefused`) pins that cannot be together
    with what is asked already.
    """
    if plan.base is None or plan.most_changes is None:
        raise AssertionError("planning again begins with a plan")
    on_progress(GATHERED)
    free = {
        one.request.pk: frozenset(period.pk for period in one.periods) for one in morning.requests
    }
    fated = fates_of(plan.base, open_periods=free)
    standing = _standing(fated, morning=morning)
    held = {(one.request_id, one.person_id) for one in standing.given if _is_held(one, standing)}
    made = replan_facts(
        morning.batch,
        morning.rules,
        standing=standing,
        max_changes=plan.most_changes,
        wishes=Wishes(
            pins=morning.wishes.pins,
            forbids=morning.wishes.forbids - held,
            refused=morning.wishes.refused,
            left_out=morning.wishes.left_out,
        ),
        options=PlanOptions(seconds=float(plan.seconds), seed=plan.seed),
    )
    return Again(replan=made, fated=fated)


def keep_again(plan: MorningPlan, *, morning: Morning, again: Again) -> None:
    """Store the plan with what goes on as it is, and what changed; the caller holds its lock and saves it."""
    waiting = {
        pair: one.offer for pair, one in again.of_fate(Fate.HELD).items() if one.offer is not None
    }
    keep_plan(plan, morning=morning, planned=again.replan.plan, asked=waiting)
    _carry(plan, list(again.of_fate(Fate.ACCEPTED).values()))
    fates = {_pair(one.choice): one.fate for one in again.fated}
    counted = Counter(
        (
            change.request_id,
            change.before,
            change.after,
            _reason_of(change, fates=fates, wished=morning.wished),
        )
        for change in again.replan.changes
    )
    PlanChange.objects.bulk_create(
        PlanChange(
            plan=plan,
            request_id=request_id,
            before_id=before,
            after_id=after,
            reason=reason,
            periods=number,
        )
        for (request_id, before, after, reason), number in counted.items()
    )
    plan.moved = again.replan.moved


def _standing(fated: Sequence[FatedChoice], *, morning: Morning) -> Standing:
    given, held, out = [], set(), set()
    for one in fated:
        pair = _pair(one.choice)
        # A no of a round before is out for its own periods only, as the wishes say.
        is_out = one.fate in OUT and (
            one.fate is not Fate.DECLINED or pair in morning.wishes.forbids
        )
        if is_out or one.fate is Fate.ACCEPTED:
            out.add(pair)
        if one.fate is Fate.ACCEPTED:
            continue
        unit_ids = one.open_period_ids or one.period_ids
        given += [
            Assignment(unit_id=unit_id, request_id=pair[0], person_id=pair[1])
            for unit_id in unit_ids
        ]
        if one.fate is Fate.HELD and morning.wished.get(pair) != WishKind.FORBID:
            held |= {(unit_id, pair[1]) for unit_id in unit_ids}
    return Standing(given=given, held=frozenset(held), declined=frozenset(out))


def _is_held(one: Assignment, standing: Standing) -> bool:
    return (one.unit_id, one.person_id) in standing.held


def _carry(plan: MorningPlan, accepted: Sequence[FatedChoice]) -> None:
    """Who said yes to a choice of the plan before stays in the picture of the day."""
    carried = [
        (
            PlanChoice(
                plan=plan,
                request_id=one.choice.request_id,
                substitute_id=one.choice.substitute_id,
                is_pinned=one.choice.is_pinned,
                position=one.choice.position,
                score=one.choice.score,
                km=one.choice.km,
                reasons=one.choice.reasons,
                status=ChoiceStatus.SENT,
                offer=one.offer,
            ),
            one.period_ids,
        )
        for one in accepted
        if one.offer is not None and one.offer.status == OfferStatus.ACCEPTED
    ]
    keep_choices(carried)


def _reason_of(
    change: Change, *, fates: Mapping[Pair, Fate], wished: Mapping[Pair, str]
) -> ChangeReason:
    if change.before is None:
        return ChangeReason.NEWLY_COVERED
    pair = change.request_id, change.before
    if change.reason is Reason.DECLINED or fates.get(pair) is Fate.DECLINED:
        return ChangeReason(fates[pair].value)
    if change.reason is Reason.DECIDED:
        return ChangeReason.PINNED
    if change.reason is Reason.NO_LONGER_FITS and wished.get(pair) == WishKind.FORBID:
        return ChangeReason.FORBIDDEN
    return ChangeReason(change.reason.value)


def _pair(choice: PlanChoice) -> Pair:
    return choice.request_id, choice.substitute_id
