"""The closed lists of the shortage registration: what is asked, of whom, about which work."""

from typing import Final

from django.db import models

from regions.enums import Sector


class SchoolType(models.TextChoices):
    """The kind of school that shortages are counted by; so and vso are one, as in the national figures."""

    BAO = "bao", "Basisschool"
    SBO = "sbo", "Speciaal basisonderwijs"
    VSO = "vso", "(Voortgezet) speciaal onderwijs"
    VO = "vo", "Voortgezet onderwijs"
    MBO = "mbo", "Mbo"


class StaffFunction(models.TextChoices):
    """Whose work is counted."""

    TEACHER = "teacher", "Leraren"
    SUPPORT_STAFF = "support_staff", "Ondersteuners"
    SCHOOL_LEADER = "school_leader", "Schoolleiders"


class Question(models.TextChoices):
    """What is asked, always in fte."""

    STAFFING = "staffing", "Formatie"
    OPEN_VACANCIES = "open_vacancies", "Open vacatures"
    HIDDEN_VACANCIES = "hidden_vacancies", "Verborgen vacatures"
    REPLACEMENTS = "replacements", "Niet vervulde vervanging"


SHORTAGE_QUESTIONS: Final = (
    Question.OPEN_VACANCIES,
    Question.HIDDEN_VACANCIES,
    Question.REPLACEMENTS,
)
"""What adds up to the shortage; the staffing is what it is a part of."""


class StopGap(models.TextChoices):
    """How a school kept the lessons going without a vacancy; the codes are those of the outcomes of the pool."""

    OWN_TEAM = "own_team", "Collega werkte extra"
    SUPPORT_STAFF = "support_staff", "Ondersteuner of intern begeleider voor de groep"
    SCHOOL_LEADER_TEACHES = "school_leader_teaches", "Schoolleider voor de groep"
    ASSISTANT_OR_STUDENT = "assistant_or_student", "Onderwijsassistent of student"
    OTHER_PROFESSIONAL = "other_professional", "Andere professional"
    SPLIT_OVER_GROUPS = "split_over_groups", "Groep verdeeld"
    MERGED_WITH_GROUP = "merged_with_group", "Groepen samengevoegd"
    ONLINE = "online", "Les op afstand"


class ReportStatus(models.TextChoices):
    """Where a report stands; a frozen one never changes, a correction is a report of its own beside it."""

    OPEN = "open", "Nog niet begonnen"
    DRAFT = "draft", "Concept"
    SUBMITTED = "submitted", "Ingediend"
    RETURNED = "returned", "Teruggegeven"
    REVIEWED = "reviewed", "Nagekeken"
    FROZEN = "frozen", "Vastgelegd"


FILLABLE: Final = (ReportStatus.OPEN, ReportStatus.DRAFT, ReportStatus.RETURNED)
"""In these states numbers may still change, and the report waits for who fills it in."""


class Level(models.TextChoices):
    """Who reports: schools do not always see what is arranged above them."""

    LOCATION = "location", "School"
    BOARD = "board", "Bestuur"


class By(models.TextChoices):
    """How figures are cut."""

    REGION = "region", "Regio"
    BOARD = "board", "Schoolbestuur"
    LOCATION = "location", "School"


class Measure(models.TextChoices):
    """Which rate a published figure is about; both are parts of the staffing."""

    SHORTAGE = "shortage", "Tekort"
    HIDDEN = "hidden", "Verborgen vacatures"


SCHOOL_TYPES_OF: Final[dict[str, tuple[SchoolType, ...]]] = {
    Sector.PO: (SchoolType.BAO, SchoolType.SBO),
    Sector.SO: (SchoolType.VSO,),
    Sector.VO: (SchoolType.VO,),
    Sector.MBO: (SchoolType.MBO,),
}
"""What a school location of a sector can be; the first unless somebody says otherwise."""
