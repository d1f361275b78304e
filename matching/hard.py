"""The hard rules, in order: may this person be asked for this request at all?"""

from collections.abc import Callable

from matching.facts import (
    AdmissionState,
    AssignmentFacts,
    AvailabilityFacts,
    PeriodFacts,
    Qualification,
    QualificationNeed,
)
from matching.geography import road_km
from matching.reasons import Reason, groups_in_dutch, in_dutch
from matching.settings import Effect
from matching.verdicts import Case, Unit, Verdict, answer, fine, refuse, remark, take_away
from matching.workload import personal_limits, working_time

HardRule = Callable[[Case], Verdict]

_WORSE = {Effect.OK: 0, Effect.WARN: 1, Effect.PARTLY: 2, Effect.BLOCK: 3}


def not_blocked_by_school(case: Case) -> Verdict:
    """A school's silent list; its sentence is for the pool office only."""
    rule = "not_blocked_by_school"
    if case.substitute.id in case.request.blocked_ids:
        return refuse(rule, case, Reason(code="blocked_by_school"))
    return fine(rule)


def school_not_hidden(case: Case) -> Verdict:
    """The substitute would rather not; the school never learns of it."""
    rule = "school_not_hidden"
    if case.request.school_id in case.substitute.hidden_school_ids:
        return refuse(rule, case, Reason(code="school_hidden"))
    return fine(rule)


def qualified(case: Case) -> Verdict:
    """One accepted qualification, valid on every day of a unit."""
    rule = "qualified"
    needs = case.request.needs
    if not needs:
        return fine(rule)
    blocked = [
        (unit, Reason(code="not_qualified"))
        for unit in case.units
        if not _holds_one_of(needs, unit, case)
    ]
    if blocked:
        return take_away(rule, case, blocked)
    best = tuple(need for need in needs if not need.warns)
    if all(_holds_one_of(best, unit, case) for unit in case.units):
        return fine(rule)
    return remark(rule, Reason(code="second_best_qualification"))


def vog(case: Case) -> Verdict:
    """Seen by an employer before the work starts, and fresh when it was seen."""
    rule, settings = "vog", case.settings
    seen = [
        record
        for record in case.substitute.vogs
        if record.seen_date is not None and record.seen_date <= case.request.first_date
    ]
    fresh = [
        record
        for record in seen
        if record.seen_date is not None
        and 0 <= (record.seen_date - record.issued_date).days <= settings.vog_max_age_days
    ]
    if any(record.board_id == case.request.board_id for record in fresh):
        return fine(rule)
    if fresh:
        return answer(rule, case, settings.vog_of_other_board, Reason(code="vog_of_other_board"))
    return refuse(rule, case, Reason(code="vog_too_old" if seen else "vog_missing"))


def admitted_by_board(case: Case) -> Verdict:
    """Each board decides; its own employees are in unless it said otherwise."""
    rule, board_id = "admitted_by_board", case.request.board_id
    states = [
        admission.state
        for admission in case.substitute.admissions
        if admission.board_id == board_id
    ]
    if not states and _works_for(case, board_id):
        return fine(rule)
    state = min(states, default=AdmissionState.REFUSED)
    if state is AdmissionState.ADMITTED:
        return fine(rule)
    pending = state is AdmissionState.PENDING
    return refuse(rule, case, Reason(code="admission_pending" if pending else "not_admitted"))


def consent_for_other_boards(case: Case) -> Verdict:
    """Work for a board that does not employ you is voluntary."""
    rule = "consent_for_other_boards"
    if case.substitute.consents_to_other_boards or _works_for(case, case.request.board_id):
        return fine(rule)
    return refuse(rule, case, Reason(code="no_consent"))


def available(case: Case) -> Verdict:
    """Every half-day of the period, or every minute of it."""
    reason = Reason(code="not_available")
    return take_away(
        "available",
        case,
        [
            (unit, reason)
            for unit in case.units
            if not all(_is_available(case.substitute.availability, period) for period in unit)
        ],
    )


def not_already_assigned(case: Case) -> Verdict:
    """No moment twice; periods are half-open, so adjacent work is fine."""
    reason = Reason(code="already_assigned")
    return take_away(
        "not_already_assigned",
        case,
        [
            (unit, reason)
            for unit in case.units
            if any(
                _overlaps(work, period) for work in case.substitute.assignments for period in unit
            )
        ],
    )


def two_schools_on_one_day(case: Case) -> Verdict:
    """Never two schools in one half-day, nor two on one day that are far apart."""
    blocked: list[tuple[Unit, Reason]] = []
    for unit in case.units:
        reasons = [
            reason
            for period in unit
            for work in case.substitute.assignments
            if (reason := _school_clash(case, work, period)) is not None
        ]
        if reasons:
            blocked.append((unit, reasons[0]))
    return take_away("two_schools_on_one_day", case, blocked)


def own_year_groups(case: Case) -> Verdict:
    """Every group of the work, against those the person wants to teach; who named none teaches all."""
    rule, wanted = "own_year_groups", case.substitute.year_groups
    if not wanted:
        return fine(rule)
    if not case.request.year_groups:
        return remark(rule, Reason(code="year_groups_unknown"))
    if case.request.year_groups <= wanted:
        return fine(rule)
    values = (("groups", groups_in_dutch(wanted)),)
    return refuse(rule, case, Reason(code="other_year_groups", values=values))


def distance(case: Case) -> Verdict:
    """Road kilometres from home, against the person's own limit."""
    rule, limit = "distance", case.substitute.max_km
    km = road_km(case.substitute.home, case.request.location, road_factor=case.settings.road_factor)
    if km is None:
        return remark(rule, Reason(code="distance_unknown"))
    if limit is None or km <= limit:
        return fine(rule)
    return refuse(
        rule,
        case,
        Reason(code="too_far", values=(("km", in_dutch(km)), ("limit", in_dutch(limit)))),
    )


def contract_chain(case: Case) -> Verdict:
    """What one temporary contract more with this board would mean; the board's rule is data."""
    name, board_id = "contract_chain", case.request.board_id
    rule = case.settings.chain_rule_of(board_id)
    worst = fine(name)
    for chain in case.substitute.chains:
        covered = chain.running_until is not None and chain.running_until >= case.request.last_date
        if chain.board_id != board_id or chain.exempt or covered:
            continue
        values = (("contracts", str(chain.contracts)), ("months", str(chain.months)))
        if chain.contracts + 1 > rule.max_contracts or chain.months >= rule.max_months:
            verdict = answer(name, case, rule.effect, Reason(code="chain_full", values=values))
        elif (
            chain.contracts + 1 >= rule.warn_from_contracts or chain.months >= rule.warn_from_months
        ):
            nearly = Effect.OK if rule.effect is Effect.OK else Effect.WARN
            verdict = answer(name, case, nearly, Reason(code="chain_nearly_full", values=values))
        else:
            continue
        worst = max(worst, verdict, key=lambda one: _WORSE[one.effect])
    return worst


HARD_RULES: tuple[HardRule, ...] = (
    not_blocked_by_school,
    school_not_hidden,
    qualified,
    vog,
    admitted_by_board,
    consent_for_other_boards,
    available,
    not_already_assigned,
    two_schools_on_one_day,
    working_time,
    personal_limits,
    own_year_groups,
    distance,
    contract_chain,
)


def _works_for(case: Case, board_id: int) -> bool:
    return any(employment.board_id == board_id for employment in case.substitute.employments)


def _holds_one_of(needs: tuple[QualificationNeed, ...], unit: Unit, case: Case) -> bool:
    first, last = unit[0].date, unit[-1].date
    return any(
        (held.from_date is None or held.from_date <= first)
        and (held.until_date is None or last < held.until_date)
        and any(meets(need, held.qualification) for need in needs)
        for held in case.substitute.qualifications
    )


def meets(need: QualificationNeed, held: Qualification) -> bool:
    """Whether a qualification answers a need; None in the need means any."""
    return (
        need.kind == held.kind
        and (need.sector is None or need.sector == held.sector)
        and (need.subject is None or need.subject == held.subject)
    )


def _is_available(facts: tuple[AvailabilityFacts, ...], period: PeriodFacts) -> bool:
    half_days = 0
    stretches: list[tuple[int, int]] = []
    for one in facts:
        if one.date != period.date:
            continue
        half_days |= one.half_days
        if one.start_minute is not None and one.end_minute is not None:
            stretches.append((one.start_minute, one.end_minute))
    if period.half_days & ~half_days == 0:
        return True
    covered_until = period.start_minute
    for start, end in sorted(stretches):
        if start <= covered_until:
            covered_until = max(covered_until, end)
    return covered_until >= period.end_minute


def _overlaps(work: AssignmentFacts, period: PeriodFacts) -> bool:
    return (
        work.date == period.date
        and work.start_minute < period.end_minute
        and period.start_minute < work.end_minute
    )


def _school_clash(case: Case, work: AssignmentFacts, period: PeriodFacts) -> Reason | None:
    if work.date != period.date or work.school_id == case.request.school_id:
        return None
    if work.half_days & period.half_days:
        return Reason(code="other_school_same_half_day")
    km = road_km(work.location, case.request.location, road_factor=case.settings.road_factor)
    if km is not None and km > case.settings.far_km:
        return Reason(code="other_school_too_far", values=(("km", in_dutch(km)),))
    return None
