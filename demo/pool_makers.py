"""Making the pool from a seed: how many of each group, and what kind of people they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

from demo.contracts import make_papers
from demo.names import FAMILY_NAMES, GIVEN_NAMES, SUBJECTS
from demo.people import Diploma, Person
from demo.plans import RegionPlan
from demo.schools import School
from demo.wishes import make_exceptions, make_pattern, make_school_wishes
from pool.people.enums import (
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
    SubstituteStatus,
)
from regions.enums import Sector

PER_450: tuple[tuple[PoolGroup, int], ...] = (
    (PoolGroup.PERMANENT, 60),
    (PoolGroup.FLEX, 50),
    (PoolGroup.OWN_SCHOOL, 20),
    (PoolGroup.OTHER, 60),
    (PoolGroup.ON_CALL, 260),
)

_TEACHER = SubstituteCategory.PO_TEACHER
_MIX: dict[PoolGroup, dict[SubstituteCategory, int]] = {
    PoolGroup.PERMANENT: {
        _TEACHER: 82,
        SubstituteCategory.VO_TEACHER: 10,
        SubstituteCategory.TEACHING_ASSISTANT: 8,
    },
    PoolGroup.FLEX: {
        _TEACHER: 74,
        SubstituteCategory.VO_TEACHER: 12,
        SubstituteCategory.CAREER_CHANGER: 6,
        SubstituteCategory.TEACHING_ASSISTANT: 8,
    },
    PoolGroup.ON_CALL: {
        _TEACHER: 60,
        SubstituteCategory.VO_TEACHER: 15,
        SubstituteCategory.RETIRED: 10,
        SubstituteCategory.SUBJECT_TEACHER_PO: 6,
        SubstituteCategory.TEACHING_ASSISTANT: 6,
        SubstituteCategory.CAREER_CHANGER: 3,
    },
    PoolGroup.OWN_SCHOOL: {_TEACHER: 80, SubstituteCategory.TEACHING_ASSISTANT: 20},
    PoolGroup.OTHER: {
        SubstituteCategory.STUDENT: 30,
        SubstituteCategory.RETIRED: 25,
        _TEACHER: 25,
        SubstituteCategory.OTHER_PROFESSIONAL: 12,
        SubstituteCategory.VO_TEACHER: 8,
    },
}
_KIND_OF: dict[SubstituteCategory, QualificationKind | None] = {
    SubstituteCategory.PO_TEACHER: QualificationKind.PO_TEACHER,
    SubstituteCategory.RETIRED: QualificationKind.PO_TEACHER,
    SubstituteCategory.SUBJECT_TEACHER_PO: None,
    SubstituteCategory.STUDENT: QualificationKind.TEACHING_ASSISTANT,
    SubstituteCategory.TEACHING_ASSISTANT: QualificationKind.TEACHING_ASSISTANT,
    SubstituteCategory.OTHER_PROFESSIONAL: QualificationKind.OTHER_PROFESSIONAL,
}
_SHARE_WITH_CONSENT = 0.88
_SHARE_WITH_QUIET_HOURS = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What the makers need to know of a region."""

    plan: RegionPlan
    schools: Sequence[School]
    today: date


def make_people(
    rng: Random, plan: RegionPlan, schools: Sequence[School], today: date
) -> list[Person]:
    """Make everybody of the pool; the same seed and day give the same people."""
    region = Region(plan=plan, schools=schools, today=today)
    groups = _groups(plan.substitutes)
    return [_person(rng, region, number, group) for number, group in enumerate(groups, start=1)]


def _groups(total: int) -> list[PoolGroup]:
    """Divide people over the groups as in a pool of 450; the call list takes what rounding leaves."""
    groups = [group for group, of_450 in PER_450[:-1] for _ in range(round(total * of_450 / 450))]
    return groups + [PER_450[-1][0]] * (total - len(groups))


def _person(rng: Random, region: Region, number: int, group: PoolGroup) -> Person:
    mix = _MIX[group]
    category = rng.choices(list(mix), list(mix.values()))[0]
    town = rng.choices(region.plan.towns, [town.weight for town in region.plan.towns])[0]
    area = rng.choice(town.areas)
    given, family = rng.choice(GIVEN_NAMES), rng.choice(FAMILY_NAMES)
    papers = make_papers(rng, group, category, region.plan, region.schools, region.today)
    pattern = make_pattern(rng, group)
    days = len({weekday for weekday, _ in pattern})
    liked, hidden = make_school_wishes(rng, region.schools, list(papers.admissions), area)
    return Person(
        pool_number=f"{region.plan.letter}{number:04d}",
        given_name=given,
        family_name=family,
        email=f"{region.plan.letter.lower()}{number:04d}@invaller.test",
        # There are no mobile numbers that start with 0600: nobody can be called by mistake.
        phone=f"0600{rng.randrange(10**6):06d}",
        category=category,
        group=group,
        status=_status(rng),
        area=area,
        max_km=rng.choice((15, 20, 20, 25, 25, 30, 35, 45)),
        max_half_days_per_week=max(1, min(10, len(pattern) - rng.choice((0, 0, 0, 1, 2)))),
        max_days_per_week=max(1, days - rng.choice((0, 0, 0, 1))),
        quiet=(time(20, 0), time(7, 0)) if rng.random() < _SHARE_WITH_QUIET_HOURS else None,
        consented_at=_consent(rng, group, region.today),
        diplomas=make_diplomas(rng, category, region.today),
        contracts=papers.contracts,
        vogs=papers.vogs,
        admissions=papers.admissions,
        pattern=pattern,
        exceptions=make_exceptions(rng, pattern, region.today),
        liked=liked,
        hidden=hidden,
    )


def _status(rng: Random) -> SubstituteStatus:
    return rng.choices(
        (SubstituteStatus.ACTIVE, SubstituteStatus.PAUSED, SubstituteStatus.LEFT), (95, 3, 2)
    )[0]


def _consent(rng: Random, group: PoolGroup, today: date) -> datetime | None:
    """The permanent pool is there for all boards; others choose."""
    if group != PoolGroup.PERMANENT and rng.random() > _SHARE_WITH_CONSENT:
        return None
    day = today - timedelta(days=rng.randint(60, 700))
    return datetime.combine(day, time(12, rng.randrange(60)), timezone.get_default_timezone())


def make_diplomas(rng: Random, category: SubstituteCategory, today: date) -> tuple[Diploma, ...]:
    """Make the qualifications that go with a category; most people had the evidence seen."""
    seen = today - timedelta(days=rng.randint(90, 1500)) if rng.random() < 0.96 else None
    since = date(today.year - rng.randint(3, 35), 7, 1)
    if category == SubstituteCategory.VO_TEACHER or (
        category == SubstituteCategory.RETIRED and rng.random() < 0.2
    ):
        return _secondary(rng, since, seen)
    if category == SubstituteCategory.CAREER_CHANGER:
        return (_statement(today - timedelta(days=rng.randint(30, 600))),)
    subjects = ("gym",) if rng.random() < 0.1 else ()
    if category == SubstituteCategory.SUBJECT_TEACHER_PO:
        subjects = (rng.choice(("gym", "gym", "muziek", "beeldende_vorming")),)
    kind = _KIND_OF[category]
    diplomas = (
        [Diploma(kind=kind, sector=Sector.PO, seen_date=seen, from_date=since)] if kind else []
    )
    if kind in {None, QualificationKind.PO_TEACHER}:
        diplomas += [
            Diploma(
                kind=QualificationKind.PO_SUBJECT,
                sector=Sector.PO,
                subject=subject,
                from_date=since,
                seen_date=seen,
            )
            for subject in subjects
        ]
    return tuple(diplomas)


def _statement(start: date) -> Diploma:
    """A statement of suitability counts for two years; a few are nearly over."""
    return Diploma(
        kind=QualificationKind.SUITABILITY_STATEMENT,
        sector=Sector.PO,
        from_date=start,
        until_date=start + timedelta(days=730),
        seen_date=start,
    )


def _secondary(rng: Random, since: date, seen: date | None) -> tuple[Diploma, ...]:
    grade = rng.choices((QualificationKind.VO_GRADE_2, QualificationKind.VO_GRADE_1), (65, 35))[0]
    return tuple(
        Diploma(kind=grade, sector=Sector.VO, subject=subject, from_date=since, seen_date=seen)
        for subject in rng.sample(SUBJECTS, rng.choice((2, 3, 4)))
    )
