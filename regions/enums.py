"""The closed lists of the region: kinds of organisation, school sectors, roles and participation."""

from django.db import models


class RegionStatus(models.TextChoices):
    """How far a region is on its way from application to established network."""

    APPLIED = "applied", "Aangevraagd"
    PROVISIONAL = "provisional", "Voorlopig"
    FORERUNNER = "forerunner", "Voorloper"
    ESTABLISHED = "established", "Gevestigd"
    MERGED = "merged", "Samengevoegd"
    ENDED = "ended", "Beëindigd"


class RegionKind(models.TextChoices):
    """What holds a region together: a piece of the map, or a theme for the whole country."""

    GEOGRAPHIC = "geographic", "Aaneengesloten gebied"
    NATIONAL = "national", "Landelijk, op thema"


class LegalForm(models.TextChoices):
    """Which legal person acts for the region."""

    LEAD_BOARD = "penvoerder", "Penvoerder"
    CENTRAL_SERVICE = "central_service", "Centrale dienst"


class HouseColour(models.TextChoices):
    """The colour of a region on the screen; the values of each are tokens of the front end."""

    CHALKBOARD = "chalkboard", "Schoolbord (groen)"
    WATER = "water", "Water (blauw)"
    HEATHER = "heather", "Heide (paars)"
    CLAY = "clay", "Klei (bruin)"
    SLATE = "slate", "Leisteen (grijs)"


class ParticipationRole(models.TextChoices):
    """What an organisation is in this region; the penvoerder is a member too."""

    MEMBER = "member", "Deelnemer"
    PENVOERDER = "penvoerder", "Penvoerder"
    INSTITUTE = "institute", "Opleiding"
    OBSERVER = "observer", "Waarnemer"
    PARTNER = "partner", "Partner"


class ParticipationPhase(models.TextChoices):
    """How far somebody who takes part has come."""

    STEP_IN = "step_in", "Stap in"
    STEP_ON = "step_on", "Stap door"
    STEP_FORWARD = "step_forward", "Stap vooruit"


class RegionSubject(models.TextChoices):
    """What a row of the history of a region is about."""

    STATUS = "status", "Status"
    FACTS = "facts", "Gegevens"
    PARTICIPATION = "participation", "Deelname"
    AREA = "area", "Gebied"
    FIGURE = "figure", "Aantal"
    SECOND_PLACE = "second_place", "Tweede regio"
    ALLIANCE = "alliance", "Alliantie"
    SCHOOL_HOLIDAY = "school_holiday", "Schoolvakantie"


class SizeMeasure(models.TextChoices):
    """What a threshold of size counts; the first ones stand in the database, a region states the others."""

    BOARDS = "boards", "Schoolbesturen die meedoen"
    INSTITUTES = "institutes", "Lerarenopleidingen die meedoen"
    PROFESSION = "profession", "Bezette zetels van de beroepsgroep"
    PUPILS_PO = "pupils_po", "Leerlingen primair onderwijs"
    PUPILS_VO = "pupils_vo", "Leerlingen voortgezet onderwijs"
    STUDENTS_MBO = "students_mbo", "Studenten mbo"
    TRAINEES = "trainees", "Studenten en zij-instromers die samen worden opgeleid"


STATED_MEASURES = (
    SizeMeasure.PUPILS_PO,
    SizeMeasure.PUPILS_VO,
    SizeMeasure.STUDENTS_MBO,
    SizeMeasure.TRAINEES,
)
"""What a region states, with a day and a source."""


class LegalStatus(models.TextChoices):
    """Whether a rule of law binds already, or no more."""

    IN_FORCE = "in_force", "Geldt"
    PROPOSED = "proposed", "Voorstel"
    EXPIRED = "expired", "Vervallen"


class OrganisationKind(models.TextChoices):
    """What an organisation is at the table of the region."""

    BOARD = "board", "Schoolbestuur"
    INSTITUTE = "institute", "Lerarenopleiding"
    PARTNER = "partner", "Partner"


class Sector(models.TextChoices):
    """The part of education a school location belongs to."""

    PO = "po", "Primair onderwijs"
    SO = "so", "Gespecialiseerd onderwijs"
    VO = "vo", "Voortgezet onderwijs"
    MBO = "mbo", "Middelbaar beroepsonderwijs"


class HolidayRegion(models.TextChoices):
    """The three regions of the school holidays."""

    NORTH = "north", "Noord"
    MIDDLE = "middle", "Midden"
    SOUTH = "south", "Zuid"


class HolidayReach(models.TextChoices):
    """How many of the open schools of a region with a known holiday region have a holiday."""

    ALL = "all", "Alle scholen"
    SOME = "some", "Een deel van de scholen"
    NONE = "none", "Geen school"


class Role(models.TextChoices):
    """What a person may be in a region; `regions.roles` says what each may do."""

    SCHOOL_LEADER = "school_leader", "Schoolleider"
    BOARD_HR = "board_hr", "Bestuur of HR"
    PLANNER = "planner", "Poolplanner"
    COORDINATOR = "coordinator", "Regiocoördinator"
    SUBSTITUTE = "substitute", "Invaller"
    SEAT_HOLDER = "seat_holder", "Zetelhouder"
    INSTITUTE = "institute", "Opleiding"
    OBSERVER = "observer", "Waarnemer"
    PARTNER = "partner", "Partner"
    NATIONAL_MONITOR = "national_monitor", "Realisatie-eenheid"


class ChamberKind(models.TextChoices):
    """The parts of the table of a region."""

    BOARDS = "boards", "Besturen"
    INSTITUTES = "institutes", "Opleidingen"
    PROFESSION = "profession", "Beroepsgroep"


class SeatGroup(models.TextChoices):
    """The four groups of the profession."""

    SCHOOL_LEADERS = "school_leaders", "Schoolleiders"
    TEACHERS = "teachers", "Leraren"
    SUPPORT_STAFF = "support_staff", "Ondersteuners"
    TEACHER_EDUCATORS = "teacher_educators", "Opleiders"


class Urgency(models.TextChoices):
    """How near the end of something is that waits for somebody; the nearest goes first."""

    LATE = "late", "Te laat"
    SOON = "soon", "Binnenkort"
    CALM = "calm", "Heeft de tijd"


class ImportKind(models.TextChoices):
    """What a file is about."""

    LOCATIONS = "locations", "Vestigingen"
    POSTCODES = "postcodes", "Postcodes"
    BOARDS = "boards", "Schoolbesturen"
    SUBSTITUTES = "substitutes", "Invallers"


class ImportStatus(models.TextChoices):
    """How far an import is: always read without storing first, then stored when a person says so."""

    QUEUED = "queued", "In de wachtrij"
    READING = "reading", "Wordt gelezen"
    READY = "ready", "Klaar om op te slaan"
    REFUSED = "refused", "Niet in te lezen"
    STORING = "storing", "Wordt opgeslagen"
    STORED = "stored", "Opgeslagen"
    FAILED = "failed", "Mislukt"
