"""Which qualifications satisfy a request: domain knowledge as data, to be replaced per region when needed."""

from collections.abc import Collection

from matching.facts import QualificationNeed

UPPER_TRACKS = frozenset({"havo", "vwo"})
GYM = "gym"
FIRST_GROUP_WITH_GYM_TEACHER = 3


def needs_for(
    *,
    function: str,
    sector: str,
    year_groups: Collection[int] = (),
    subject: str = "",
    track: str = "",
) -> tuple[QualificationNeed, ...]:
    """The qualifications of which one is enough, the best first; refuses a function it does not know."""
    if function == "teaching_assistant":
        return _assistant_needs()
    if function == "subject_teacher" and sector in ("po", "so"):
        return _subject_needs(subject=subject, year_groups=year_groups)
    if function in ("teacher", "subject_teacher"):
        return _teacher_needs(sector=sector, subject=subject, track=track)
    raise ValueError(f"no qualifications are known for function {function!r}")


def _assistant_needs() -> tuple[QualificationNeed, ...]:
    return (
        QualificationNeed(kind="teaching_assistant"),
        QualificationNeed(kind="po_teacher", warns=True),
        QualificationNeed(kind="other_professional", warns=True),
    )


def _subject_needs(*, subject: str, year_groups: Collection[int]) -> tuple[QualificationNeed, ...]:
    own = QualificationNeed(kind="po_subject", subject=subject or None)
    # A pabo diploma does not cover gym from group 3; other subjects it does.
    if subject == GYM and any(group >= FIRST_GROUP_WITH_GYM_TEACHER for group in year_groups):
        return (own,)
    return (own, QualificationNeed(kind="po_teacher"))


def _teacher_needs(*, sector: str, subject: str, track: str) -> tuple[QualificationNeed, ...]:
    if sector in ("po", "so"):
        return (
            QualificationNeed(kind="po_teacher"),
            QualificationNeed(kind="suitability_statement", sector=sector),
        )
    lesson = subject or None
    needs = [QualificationNeed(kind="vo_grade_1", subject=lesson)]
    if track not in UPPER_TRACKS:
        needs.append(QualificationNeed(kind="vo_grade_2", subject=lesson))
    needs.append(QualificationNeed(kind="suitability_statement", sector=sector, subject=lesson))
    if track == "pro":
        needs.append(QualificationNeed(kind="po_teacher", warns=True))
    return tuple(needs)
