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


class Role(models.TextChoices):
    """What a person may be in a region; `regions.roles` says what each may do."""

    SCHOOL_LEADER = "school_leader", "Schoolleider"
    BOARD_HR = "board_hr", "Bestuur of HR"
    PLANNER = "planner", "Poolplanner"
    COORDINATOR = "coordinator", "Regiocoördinator"
    SUBSTITUTE = "substitute", "Invaller"
    SEAT_HOLDER = "seat_holder", "Zetelhouder"
    INSTITUTE = "institute", "Opleiding"
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
