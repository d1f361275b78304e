"""What the words of the registration mean: one text for the whole country, in versions; a region changes none of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from pool.shortage.enums import Level, Question, SchoolType, StaffFunction
from pool.shortage.errors import DefinitionUnknown

WEEKS_BEFORE: Final = 4
HALF_DAYS_PER_FTE_WEEK: Final = 10
LESSON_MINUTES_PER_FTE_WEEK: Final = 1250
"""Twenty-five lessons of fifty minutes."""
BY_LESSON: Final = frozenset({SchoolType.VO, SchoolType.MBO})


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionText:
    """One question with what counts, what does not, and an example to compare with."""

    question: Question
    text: str
    help: str
    counts: tuple[str, ...]
    counts_not: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One version of all questions, and who answers about which function unless a reference date says otherwise."""

    version: int
    source: str
    prefill: str
    questions: tuple[QuestionText, ...]
    levels: Mapping[StaffFunction, Level]


def fte_of(school_type: str, *, half_days: int, minutes: int) -> Fraction:
    """The fte of work that nobody took in the four weeks before the date, exactly.

    In primary and special education a week is ten half-days; a lesson of secondary education is counted in minutes,
    as it touches a half-day without filling it.
    """
    if school_type in BY_LESSON:
        return Fraction(minutes, LESSON_MINUTES_PER_FTE_WEEK * WEEKS_BEFORE)
    return Fraction(half_days, HALF_DAYS_PER_FTE_WEEK * WEEKS_BEFORE)


FIRST: Final = Definition(
    version=1,
    source="Uitvraag personeelstekorten; Kamerbrief lerarenbeleid en onderwijsarbeidsmarkt, zomer 2021",
    prefill="We tellen de aanvragen bij de pool waarvoor in de vier weken voor de peildatum niemand kwam. "
    "Tien dagdelen per week is 1 fte; bij lesuren is dat 25 lessen van 50 minuten.",
    questions=(
        QuestionText(
            question=Question.STAFFING,
            text="Hoeveel fte heeft je school nodig volgens de formatie?",
            help="Alle werk dat op de peildatum gedaan moet worden, ook als er niemand voor is.",
            counts=("vaste en tijdelijke banen", "plekken waarvoor een vacature open staat"),
            counts_not=("stagiairs", "vrijwilligers"),
            example="Acht groepen, elk met 1 fte leraar, en een halve fte voor gym: 8,5 fte.",
        ),
        QuestionText(
            question=Question.OPEN_VACANCIES,
            text="Voor hoeveel fte staat een vacature open?",
            help="Een vacature is open als je ervoor werft. Ook als je het gat ondertussen met een noodoplossing dicht.",
            counts=("een vacature die online staat", "een vacature waarvoor gesprekken lopen"),
            counts_not=(
                "een plek waarvoor iemand heeft getekend",
                "een plek waarvoor je niet meer werft: dat is een verborgen vacature",
            ),
            example="Voor groep 6 zoek je iemand voor drie dagen: 0,6 fte. De onderbouwcoördinator vangt die dagen op; "
            "toch tel je 0,6 fte open, en niets verborgen.",
        ),
        QuestionText(
            question=Question.HIDDEN_VACANCIES,
            text="Voor hoeveel fte gebruik je een noodoplossing zonder dat er een vacature open staat?",
            help="Een noodoplossing houdt de lessen gaande: groepen samen, een assistent voor de groep. "
            "Tel elk uur werk bij één oplossing.",
            counts=(
                "groepen die samen zijn gevoegd omdat er niemand is",
                "een ondersteuner of intern begeleider die zelf lesgeeft",
                "een deeltijder die dagen extra werkt om een gat te dichten",
            ),
            counts_not=(
                "werk waarvoor al een open vacature is geteld",
                "grotere groepen als je daar zelf voor kiest",
                "dagen waarop de groep naar huis ging: dat is niet vervulde vervanging",
            ),
            example="De intern begeleider staat elke maandag voor groep 7: een dag per week, dus 0,2 fte.",
        ),
        QuestionText(
            question=Question.REPLACEMENTS,
            text="Voor hoeveel fte vervanging kwam niemand, en ging de les niet door?",
            help="Het gaat om vervanging in de vier weken voor de peildatum, waarvoor ook geen noodoplossing was.",
            counts=("dagen waarop een groep naar huis ging", "lessen die uitvielen"),
            counts_not=("dagen die met een noodoplossing doorgingen", "geplande studiedagen"),
            example="Groep 4 ging in vier weken twee dagen naar huis: 4 van de 40 dagdelen, dus 0,1 fte.",
        ),
    ),
    levels={
        StaffFunction.TEACHER: Level.LOCATION,
        StaffFunction.SUPPORT_STAFF: Level.LOCATION,
        StaffFunction.SCHOOL_LEADER: Level.BOARD,
    },
)
DEFINITIONS: Final[Mapping[int, Definition]] = {one.version: one for one in (FIRST,)}
NEWEST: Final = max(DEFINITIONS)


def definition_of(version: int) -> Definition:
    """One version; refuses (`DefinitionUnknown`) what was never published."""
    found = DEFINITIONS.get(version)
    if found is None:
        raise DefinitionUnknown
    return found
