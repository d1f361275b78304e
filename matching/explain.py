"""Plain Dutch for people: why this person, why not that one, how many, and when who is asked."""

from collections.abc import Sequence

from matching.facts import PoolGroup
from matching.judgement import Judgement, judge
from matching.moments import AMSTERDAM, local
from matching.ranking import Candidate, Ranking, RuleCount
from matching.reasons import Audience, in_dutch, may_read
from matching.waves import WavePlan

TIER_LABELS = {
    PoolGroup.OWN_SCHOOL: "Vast op deze school",
    PoolGroup.PERMANENT: "Vaste pool",
    PoolGroup.FLEX: "Flexpool",
    PoolGroup.ON_CALL: "Oproeplijst",
    PoolGroup.OTHER: "Overig",
}
FOLDED_RULE = "other"
FOLDED_LABEL = "om een andere reden niet te vragen"

_SENTENCES_FOR_SUBSTITUTE = {
    "continuity": "Je kent deze groep.",
    "requested": "De school vraagt naar jou.",
    "school_preference": "De school werkt graag met jou.",
    "own_preference": "Je werkt graag op deze school.",
    "familiar": "Je werkte eerder op deze school.",
    "idle_paid_days": "Je staat paraat, of je dag is al betaald.",
}


def tier_label(tier: PoolGroup) -> str:
    """The place in the pool order, for a screen."""
    return TIER_LABELS[tier]


def reasons_for_substitute(candidate: Candidate) -> tuple[str, ...]:
    """Why this person is asked, in words for that person; nothing that only the office may know."""
    reasons = [
        sentence
        for part in candidate.parts
        if (sentence := _SENTENCES_FOR_SUBSTITUTE.get(part.term)) is not None
    ]
    if candidate.km is not None:
        reasons.append(f"De school is {in_dutch(candidate.km)} km van huis.")
    for verdict in candidate.warnings:
        sentence = verdict.sentence_for(Audience.SUBSTITUTE)
        if sentence is not None:
            reasons.append(sentence)
    return tuple(dict.fromkeys(reasons))


def reasons_for_planner(candidate: Candidate) -> tuple[str, ...]:
    """The place in the pool order, the points in their parts, the road, and what to mind."""
    road = (
        "Reisafstand onbekend." if candidate.km is None else f"{in_dutch(candidate.km)} km reizen."
    )
    return (
        f"{tier_label(candidate.tier)}.",
        *(f"{part.label} (+{part.points})".capitalize() + "." for part in candidate.parts),
        road,
        *(f"Let op: {sentence}" for sentence in _warnings_for(candidate, Audience.OFFICE)),
    )


def refusals_for(judgement: Judgement, audience: Audience) -> tuple[str, ...]:
    """Why somebody cannot be asked, as far as this reader may know."""
    sentences = (verdict.sentence_for(audience) for verdict in judgement.blocks)
    return tuple(sentence for sentence in sentences if sentence is not None)


def counts_for(counts: Sequence[RuleCount], audience: Audience) -> tuple[RuleCount, ...]:
    """The counts per rule, with those this reader may not know folded into one."""
    shown = [count for count in counts if may_read(count.rule, audience)]
    folded = sum(count.count for count in counts if not may_read(count.rule, audience))
    if folded:
        shown.append(RuleCount(rule=FOLDED_RULE, label=FOLDED_LABEL, count=folded))
    return tuple(shown)


def counts_line(counts: Sequence[RuleCount], audience: Audience) -> str:
    """As in: 31 niet bevoegd, 12 niet beschikbaar, 4 te ver."""
    return ", ".join(f"{count.count} {count.label}" for count in counts_for(counts, audience))


def removal_sentence(ranking: Ranking, substitute_id: int, audience: Audience) -> str | None:
    """Why this person is not among the candidates; None when nobody removed them or the reader may not know."""
    from_rule = ranking.removed.get(substitute_id)
    if from_rule is None:
        return None
    judgement = judge(ranking.request, ranking.facts_of(substitute_id), ranking.settings)
    return next(one for one in judgement.verdicts if one.rule == from_rule).sentence_for(audience)


def wave_line(plan: WavePlan, *, time_zone: str = AMSTERDAM) -> str:
    """As in: nu 11 mensen, om 07:15 24, om 07:30 60."""
    if not plan.waves:
        return "Er is niemand meer te vragen."
    today = local(plan.made_at, time_zone=time_zone).date()
    pieces: list[str] = []
    for wave in plan.waves:
        clock = local(wave.starts_at, time_zone=time_zone)
        day = "" if clock.date() == today else f"{clock.day}-{clock.month} "
        when = "nu" if wave.starts_at == plan.made_at else f"{day}om {clock:%H:%M}"
        people = "" if pieces else (" mens" if wave.size == 1 else " mensen")
        pieces.append(f"{when} {wave.size}{people}")
    return ", ".join(pieces)


def _warnings_for(candidate: Candidate, audience: Audience) -> tuple[str, ...]:
    sentences = (verdict.sentence_for(audience) for verdict in candidate.warnings)
    return tuple(sentence for sentence in sentences if sentence is not None)
