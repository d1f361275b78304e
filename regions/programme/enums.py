"""The closed lists of challenges, versions of the plan and measures."""

from django.db import models


class ChallengePriority(models.TextChoices):
    """What a region takes up first."""

    HIGH = "high", "Eerst"
    NORMAL = "normal", "Daarna"
    LOW = "low", "Later"


class ChallengeStatus(models.TextChoices):
    """Whether a challenge is still one."""

    OPEN = "open", "Open"
    CLOSED = "closed", "Afgerond"


class VersionStatus(models.TextChoices):
    """Where a version of the plan stands; from the round on its words never change."""

    DRAFT = "draft", "Concept"
    IN_ROUND = "in_round", "In de goedkeuringsronde"
    APPROVED = "approved", "Vastgesteld"
    SUPERSEDED = "superseded", "Vervangen door een nieuwe versie"
    REJECTED = "rejected", "Niet vastgesteld"
    DISCARDED = "discarded", "Weggelegd"


class Principle(models.TextChoices):
    """The six things that a plan is held against before it goes into the round."""

    BUILDS_ON = "builds_on", "Het bouwt voort op wat er al is"
    QUALITY = "quality", "We bewaken de kwaliteit"
    PROFESSION = "profession", "De beroepsgroep deed en doet mee"
    CLOSE_TO_PRACTICE = "close_to_practice", "Het staat dicht bij de school"
    STEERING = "steering", "Duidelijk is wie stuurt en wie verantwoording aflegt"
    COVERAGE = "coverage", "Alle scholen en opleidingen in de regio horen erbij"


class MeasureKind(models.TextChoices):
    """What a measure is; only what is structural goes on without a date."""

    STRUCTURAL = "structural", "Blijvend"
    TEMPORARY = "temporary", "Tijdelijk"
    EXPERIMENT = "experiment", "Experiment"


class MeasureStatus(models.TextChoices):
    """How far a measure is."""

    PLANNED = "planned", "Gepland"
    RUNNING = "running", "Loopt"
    ENDED = "ended", "Gestopt"
    EVALUATED = "evaluated", "Geëvalueerd"
    WITHDRAWN = "withdrawn", "Ingetrokken"


class MeasureVisibility(models.TextChoices):
    """Who may read a measure beside its own region."""

    REGION = "region", "Alleen onze regio"
    ALL_REGIONS = "all_regions", "Alle regio's"
    PUBLIC = "public", "Alle regio's, later voor iedereen"


SHARED = (MeasureVisibility.ALL_REGIONS, MeasureVisibility.PUBLIC)


class EvaluationOutcome(models.TextChoices):
    """What an evaluation says of a measure, beside the others that ran at the same time."""

    WORKS = "works", "Dit werkt"
    DOES_NOT_WORK = "does_not_work", "Dit werkt niet"
    BOTTLENECK = "bottleneck", "Knelpunt"


class ConsultedParty(models.TextChoices):
    """Who was asked about a measure."""

    GMR = "gmr", "GMR"
    MR = "mr", "MR"
    TEAMS = "teams", "Teams van scholen"
    PROFESSION = "profession", "Beroepsgroep"
    INSTITUTES = "institutes", "Opleidingen"
    PARENTS = "parents", "Ouders en leerlingen"
    MUNICIPALITY = "municipality", "Gemeente"
    OTHER = "other", "Anderen"


class ConsultationOutcome(models.TextChoices):
    """What they said."""

    SUPPORTS = "supports", "Steunt de maatregel"
    SUPPORTS_WITH_REMARKS = "supports_with_remarks", "Steunt, met opmerkingen"
    DIVIDED = "divided", "Verdeeld"
    OPPOSES = "opposes", "Is tegen"


class ProgrammeSubject(models.TextChoices):
    """What a row of the history is about."""

    CHALLENGE = "challenge", "Uitdaging"
    VERSION = "version", "Versie van het plan"
    MEASURE = "measure", "Maatregel"
