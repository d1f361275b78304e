"""What the demo regions want to solve, plan and do: invented, in the words that a region would use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from regions.agreements.enums import Task, Unit
from regions.programme.domain.challenges import ChallengeFigure
from regions.programme.enums import (
    ChallengePriority,
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeChallenge:
    """One challenge; closed when somebody says why."""

    title: str
    text: str
    tasks: tuple[Task, ...]
    figure: ChallengeFigure
    priority: ChallengePriority = ChallengePriority.NORMAL
    is_retention: bool = False
    closed_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeConsultation:
    """Who was asked, how many days ago, and what became of it."""

    party: ConsultedParty
    party_name: str
    days_ago: int
    outcome: ConsultationOutcome
    said: str = ""
    weighed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeMeasure:
    """One measure with its days seen from today, and what happened to it."""

    title: str
    text: str
    task: Task
    kind: MeasureKind
    starts: int
    ends: int | None = None
    is_evaluated_at: int | None = None
    package: str = ""
    is_retention: bool = False
    duties: tuple[tuple[str, str], ...] = ()
    challenge: str = ""
    is_running: bool = True
    is_withdrawn: str = ""
    outcome: EvaluationOutcome | None = None
    context: str = ""
    is_shared: bool = False
    consultations: tuple[MadeConsultation, ...] = field(default=())


CHALLENGES: Final = (
    MadeChallenge(
        title="Op maandag en vrijdag zijn er te weinig invallers",
        text=(
            "Veel invallers werken liever van dinsdag tot en met donderdag. Op maandag en vrijdag staan scholen er "
            "daardoor vaker alleen voor."
        ),
        tasks=(Task.MATCH,),
        priority=ChallengePriority.HIGH,
        figure=ChallengeFigure(
            indicator_code="fill_rate",
            source="Vervangingspool, de eerste vier weken",
            value=Decimal(78),
            value_date=date(2026, 9, 25),
        ),
    ),
    MadeChallenge(
        title="Nieuwe leraren stoppen in hun eerste jaren",
        text="Starters krijgen een volle groep en weinig begeleiding. Een deel zoekt binnen drie jaar ander werk.",
        tasks=(Task.GUIDE, Task.DEVELOP),
        priority=ChallengePriority.HIGH,
        is_retention=True,
        figure=ChallengeFigure(
            indicator_code="starters_still_there",
            source="Opgave van de besturen",
            value=Decimal(81),
            value_date=date(2026, 7, 1),
        ),
    ),
    MadeChallenge(
        title="Te weinig mensen kiezen voor het onderwijs",
        text="De pabo krijgt minder studenten dan er leraren met pensioen gaan. Zij-instromers vinden de weg niet.",
        tasks=(Task.RECRUIT, Task.TRAIN),
        figure=ChallengeFigure(
            outside_indicator="Tekort aan leraren in het basisonderwijs",
            unit=Unit.PERCENT,
            source="Kamerbrief 2021, meting van 1 februari 2021",
            value=Decimal("12.4"),
            value_date=date(2021, 2, 1),
        ),
    ),
    MadeChallenge(
        title="Zij-instromers haken af voor hun diploma",
        text="Werken, leren en een gezin gaan moeilijk samen als niemand het rooster bewaakt.",
        tasks=(Task.TRAIN,),
        priority=ChallengePriority.LOW,
        figure=ChallengeFigure(indicator_code="career_changers_started"),
    ),
    MadeChallenge(
        title="Besturen zoeken los van elkaar invallers",
        text="Elk bestuur had een eigen lijst, en belde elke ochtend dezelfde mensen.",
        tasks=(Task.MATCH,),
        figure=ChallengeFigure(
            outside_indicator="Invallers die op meer lijsten staan",
            unit=Unit.COUNT,
            source="Telling van de planners",
            value=Decimal(140),
            value_date=date(2025, 11, 3),
        ),
        closed_because="Sinds er één pool is, zoeken de besturen samen.",
    ),
)

MEASURES: Final = (
    MadeMeasure(
        title="Eén vervangingspool voor alle scholen",
        text="Alle besturen vragen in dezelfde pool. Elk bestuur beslist zelf wie er in zijn scholen mag werken.",
        task=Task.MATCH,
        kind=MeasureKind.STRUCTURAL,
        starts=-120,
        package="Samen invallen",
        duties=(
            ("Het planbureau", "houdt het ochtendbord bij"),
            ("De besturen", "laten mensen toe"),
        ),
        challenge="Op maandag en vrijdag zijn er te weinig invallers",
        consultations=(
            MadeConsultation(
                party=ConsultedParty.GMR,
                party_name="De GMR'en van alle besturen",
                days_ago=130,
                outcome=ConsultationOutcome.SUPPORTS_WITH_REMARKS,
                said="Invallers kiezen zelf of ze bij andere besturen werken.",
                weighed="Overgenomen: zonder toestemming wordt niemand gevraagd.",
            ),
        ),
    ),
    MadeMeasure(
        title="Vaste invallers op maandag en vrijdag",
        text="Twaalf invallers werken een jaar lang elke maandag en vrijdag, waar het die dag het hardst nodig is.",
        task=Task.MATCH,
        kind=MeasureKind.EXPERIMENT,
        starts=-100,
        is_evaluated_at=-9,
        package="Samen invallen",
        duties=(
            ("Het planbureau", "plant de twaalf in"),
            ("De vier grootste besturen", "betalen ieder drie mensen"),
        ),
        challenge="Op maandag en vrijdag zijn er te weinig invallers",
        consultations=(
            MadeConsultation(
                party=ConsultedParty.PROFESSION,
                party_name="De twaalf invallers zelf",
                days_ago=104,
                outcome=ConsultationOutcome.SUPPORTS,
                said="Vaste dagen zijn prettig, als de school ook vaak dezelfde is.",
                weighed="Het planbureau kijkt eerst naar scholen waar iemand al was.",
            ),
        ),
    ),
    MadeMeasure(
        title="Meeloopdagen voor wie twijfelt",
        text="Wie over het onderwijs nadenkt, loopt een dag mee op een school in de buurt.",
        task=Task.RECRUIT,
        kind=MeasureKind.TEMPORARY,
        starts=-60,
        ends=45,
        package="Meer mensen",
        duties=(
            ("Twintig scholen", "ontvangen mensen"),
            ("De lerarenopleiding", "belt na een week"),
        ),
        challenge="Te weinig mensen kiezen voor het onderwijs",
    ),
    MadeMeasure(
        title="Een coach voor elke starter",
        text="Wie net begint, krijgt een jaar lang elke week een uur met een ervaren leraar van een andere school.",
        task=Task.GUIDE,
        kind=MeasureKind.EXPERIMENT,
        starts=-290,
        is_evaluated_at=-40,
        is_retention=True,
        package="Blijven",
        duties=(
            ("Schoolopleiders", "leveren de coaches"),
            ("Besturen", "geven ieder een uur per week"),
        ),
        challenge="Nieuwe leraren stoppen in hun eerste jaren",
        outcome=EvaluationOutcome.WORKS,
        context=(
            "Op achttien basisscholen, naast de gewone begeleiding. Het werkt als de coach van een andere school komt "
            "en het uur in het rooster staat."
        ),
        is_shared=True,
    ),
    MadeMeasure(
        title="Studiemiddagen over grote groepen",
        text="Vier middagen over lesgeven aan twee groepen tegelijk, voor de weken waarin niemand kan invallen.",
        task=Task.DEVELOP,
        kind=MeasureKind.TEMPORARY,
        starts=-200,
        ends=-80,
        outcome=EvaluationOutcome.DOES_NOT_WORK,
        context="Wie kwam was tevreden. Maar juist de scholen met de grootste tekorten konden niemand missen.",
        is_shared=True,
    ),
    MadeMeasure(
        title="Samen opleiden met de lerarenopleiding",
        text="Studenten leren op vaste opleidingsscholen, en kennen de regio voor ze hun diploma hebben.",
        task=Task.TRAIN,
        kind=MeasureKind.STRUCTURAL,
        starts=-250,
        package="Meer mensen",
        duties=(
            ("De lerarenopleiding", "plaatst studenten"),
            ("Opleidingsscholen", "begeleiden hen"),
        ),
        challenge="Zij-instromers haken af voor hun diploma",
    ),
    MadeMeasure(
        title="Een dag in de week ander onderwijs bij nood",
        text=(
            "Als een school drie weken op rij niemand vindt, verzorgt een museum of sportclub een dag per week. Het is "
            "een noodmaatregel, en duurt hoogstens tien weken."
        ),
        task=Task.MATCH,
        kind=MeasureKind.TEMPORARY,
        starts=20,
        ends=90,
        duties=(("De school", "vraagt het aan"), ("De gemeente", "zoekt partners")),
        challenge="Op maandag en vrijdag zijn er te weinig invallers",
        is_running=False,
        consultations=(
            MadeConsultation(
                party=ConsultedParty.GMR,
                party_name="De GMR'en van alle besturen",
                days_ago=12,
                outcome=ConsultationOutcome.DIVIDED,
                said="Alleen als de leraar van de groep het wil, en ouders het op tijd weten.",
                weighed="We wachten met starten tot er afspraken met ouders zijn.",
            ),
            MadeConsultation(
                party=ConsultedParty.MUNICIPALITY,
                party_name="Wethouders onderwijs",
                days_ago=5,
                outcome=ConsultationOutcome.SUPPORTS,
            ),
        ),
    ),
    MadeMeasure(
        title="Belteam voor oud-leraren",
        text="Vrijwilligers bellen leraren die gestopt zijn en vragen of ze een dag willen terugkomen.",
        task=Task.RECRUIT,
        kind=MeasureKind.TEMPORARY,
        starts=-90,
        ends=-10,
        is_withdrawn="Het mag niet zonder toestemming van de mensen die we zouden bellen.",
    ),
)

SHARED_NEXT_DOOR: Final = (
    MadeMeasure(
        title="Startersgroep op woensdagmiddag",
        text="Starters van verschillende besturen komen elke twee weken bij elkaar, met een ervaren begeleider.",
        task=Task.GUIDE,
        kind=MeasureKind.EXPERIMENT,
        starts=-260,
        is_evaluated_at=-30,
        is_retention=True,
        outcome=EvaluationOutcome.WORKS,
        context="Drie groepen van tien. Het werkt doordat besturen de middag vrij roosteren.",
        is_shared=True,
    ),
    MadeMeasure(
        title="Een busje voor invallers",
        text="Wie geen auto heeft, rijdt mee met een busje langs de dorpsscholen.",
        task=Task.MATCH,
        kind=MeasureKind.TEMPORARY,
        starts=-150,
        ends=-20,
        outcome=EvaluationOutcome.BOTTLENECK,
        context="Het busje kwam te laat door aanvragen na zeven uur. Alleen bruikbaar voor werk dat de dag ervoor bekend is.",
        is_shared=True,
    ),
)

AMBITIONS: Final[Mapping[Task, str]] = {
    Task.RECRUIT: "Over drie jaar beginnen er evenveel nieuwe leraren als er stoppen.",
    Task.MATCH: "Elke ochtend staat er iemand voor de klas, op elke school.",
    Task.TRAIN: "Iedere student kent de regio voor het diploma, en drie op de vier blijven hier werken.",
    Task.GUIDE: "Wie hier begint, is er na drie jaar nog.",
    Task.DEVELOP: "Ervaren leraren blijven, omdat ze iets nieuws kunnen leren.",
}
APPROACHES: Final[Mapping[Task, tuple[str, str, str]]] = {
    Task.RECRUIT: (
        "We staan samen op beurzen.",
        "We laten mensen een dag meelopen en bellen hen na een week.",
        "We laten mensen een dag meelopen, bellen hen na een week en hebben één loket voor zij-instromers.",
    ),
    Task.MATCH: (
        "We maken van de lijsten van de besturen één pool.",
        "We vragen samen in één pool, en zetten vaste mensen in op maandag en vrijdag.",
        (
            "We vragen samen in één pool, zetten vaste mensen in op maandag en vrijdag, en delen eerlijk met kleine "
            "besturen."
        ),
    ),
    Task.TRAIN: (
        "We leiden samen op, op vaste opleidingsscholen.",
        "We leiden samen op, op vaste opleidingsscholen, ook zij-instromers.",
        "We leiden samen op, op vaste opleidingsscholen, ook zij-instromers.",
    ),
    Task.GUIDE: (
        "Elke school begeleidt de eigen starters.",
        "Elke starter krijgt een coach van een andere school.",
        "Elke starter krijgt een coach van een andere school, en invallers krijgen een vast aanspreekpunt.",
    ),
    Task.DEVELOP: (
        "We bieden samen scholing aan.",
        "We bieden scholing aan op de school zelf, zodat niemand hoeft te reizen.",
        "We bieden scholing aan op de school zelf, zodat niemand hoeft te reizen.",
    ),
}
"""Per task what the first, the approved and the next version say."""
