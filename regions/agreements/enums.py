"""The closed lists of result agreements, their reports and their measurements."""

from django.db import models


class Task(models.TextChoices):
    """The five tasks of an onderwijsregio; behoud is no sixth."""

    RECRUIT = "recruit", "Werven"
    MATCH = "match", "Matchen"
    TRAIN = "train", "Opleiden"
    GUIDE = "guide", "Begeleiden"
    DEVELOP = "develop", "Professionaliseren"


class Unit(models.TextChoices):
    """What a figure counts."""

    PERCENT = "percent", "procent"
    COUNT = "count", "aantal"
    MINUTES = "minutes", "minuten"
    HOURS = "hours", "uur"


class Direction(models.TextChoices):
    """Which way is good."""

    HIGHER = "higher", "Hoger is beter"
    LOWER = "lower", "Lager is beter"


class Counting(models.TextChoices):
    """Whether a period stands alone, or adds to those before it."""

    PER_PERIOD = "per_period", "Per periode"
    CUMULATIVE = "cumulative", "Opgeteld vanaf het begin"


class PeriodKind(models.TextChoices):
    """How often an agreement is measured."""

    WEEK = "week", "Week"
    MONTH = "month", "Maand"
    QUARTER = "quarter", "Kwartaal"
    SCHOOL_YEAR = "school_year", "Schooljaar"


class AgreementStatus(models.TextChoices):
    """How an agreement stands; achieved and not achieved are said once all its periods are over."""

    ON_TRACK = "on_track", "Op koers"
    AT_RISK = "at_risk", "Let op"
    OFF_TRACK = "off_track", "Niet op koers"
    ACHIEVED = "achieved", "Gehaald"
    NOT_ACHIEVED = "not_achieved", "Niet gehaald"
    TOO_EARLY = "too_early", "Te vroeg om te zeggen"


class StatusRule(models.TextChoices):
    """The rule that gave a status, in words for who reads it."""

    NO_TARGET = "no_target", "Zonder streefwaarde zeggen we niets"
    NOTHING_OVER = "nothing_over", "Zolang geen periode voorbij is, zeggen we niets"
    NEVER_MEASURED = "never_measured", "Zonder meting zeggen we niets"
    END_MET = "end_met", "De laatste periode haalt de streefwaarde"
    END_MISSED = "end_missed", "De laatste periode haalt de streefwaarde niet"
    END_NOT_MEASURED = "end_not_measured", "Na de laatste periode ontbreekt een meting"
    MET = "met", "De laatste meting haalt de streefwaarde"
    MET_BUT_MISSING = "met_but_missing", "Gehaald, maar er ontbreekt een meting"
    MET_BUT_INCOMPLETE = "met_but_incomplete", "Gehaald, maar de cijfers zijn niet compleet"
    NEAR = "near", "Niet gehaald, wel minstens halverwege"
    FAR = "far", "Niet gehaald, en nog niet halverwege"


class ReportStatus(models.TextChoices):
    """Where the report over one period stands; an approved one is only ever locked."""

    DRAFT = "draft", "Concept"
    SUBMITTED = "submitted", "Ingediend"
    RETURNED = "returned", "Teruggegeven"
    APPROVED = "approved", "Goedgekeurd"
    LOCKED = "locked", "Afgesloten"


MEASURABLE = (ReportStatus.DRAFT, ReportStatus.RETURNED)
"""In these states a figure may still change: while somebody reviews it, it stands still."""


class MeasurementSource(models.TextChoices):
    """Where a measurement comes from."""

    POOL = "pool", "Gemeten in de pool"
    BY_HAND = "by_hand", "Met de hand ingevoerd"


class EvidenceKind(models.TextChoices):
    """What a file with a report may be, by its content."""

    PDF = "pdf", "PDF"
    PNG = "png", "Afbeelding (PNG)"
    JPEG = "jpeg", "Foto (JPEG)"
    XLSX = "xlsx", "Excel-werkmap"
    DOCX = "docx", "Word-document"
    ODS = "ods", "OpenDocument-werkblad"
    ODT = "odt", "OpenDocument-tekst"
    TEXT = "text", "Tekst of CSV"


CONTENT_TYPES = {
    EvidenceKind.PDF: "application/pdf",
    EvidenceKind.PNG: "image/png",
    EvidenceKind.JPEG: "image/jpeg",
    EvidenceKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    EvidenceKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    EvidenceKind.ODS: "application/vnd.oasis.opendocument.spreadsheet",
    EvidenceKind.ODT: "application/vnd.oasis.opendocument.text",
    EvidenceKind.TEXT: "text/plain; charset=utf-8",
}


class AgreementSubject(models.TextChoices):
    """What a row of the history is about."""

    AGREEMENT = "agreement", "Afspraak"
    REPORT = "report", "Rapportage"
    NOTICE = "notice", "Melding aan de subsidiegever"


class StepRecipient(models.TextChoices):
    """Who hears of a report that did not come, from near to far."""

    OWNER = "owner", "de trekker"
    COORDINATOR = "coordinator", "de regiocoördinator"
    NATIONAL_MONITOR = "national_monitor", "de Realisatie-eenheid"


class FunderNoticeStatus(models.TextChoices):
    """Where a notice to the funder stands; one that was sent or dropped does not change any more."""

    DRAFT = "draft", "Concept"
    SENT = "sent", "Verstuurd"
    DROPPED = "dropped", "Niet nodig"
