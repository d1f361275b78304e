"""The closed lists of the people of the pool."""

from django.db import models


class SubstituteCategory(models.TextChoices):
    """What kind of person stands in front of the class."""

    PO_TEACHER = "po_teacher", "Leraar basisonderwijs"
    VO_TEACHER = "vo_teacher", "Leraar voortgezet onderwijs"
    SUBJECT_TEACHER_PO = "subject_teacher_po", "Vakleerkracht"
    CAREER_CHANGER = "career_changer", "Zij-instromer"
    STUDENT = "student", "Student (lio)"
    RETIRED = "retired", "Gepensioneerd"
    TEACHING_ASSISTANT = "teaching_assistant", "Onderwijsassistent"
    OTHER_PROFESSIONAL = "other_professional", "Andere professional"


class SubstituteStatus(models.TextChoices):
    """Whether the pool may ask this person at all."""

    ACTIVE = "active", "Actief"
    PAUSED = "paused", "Even niet"
    LEFT = "left", "Uit de pool"


class QualificationKind(models.TextChoices):
    """The diploma or statement that allows someone to teach."""

    PO_TEACHER = "po_teacher", "Pabo"
    VO_GRADE_2 = "vo_grade_2", "Tweedegraads"
    VO_GRADE_1 = "vo_grade_1", "Eerstegraads"
    PO_SUBJECT = "po_subject", "Vakleerkracht po"
    SUITABILITY_STATEMENT = "suitability_statement", "Geschiktheidsverklaring"
    TEACHING_ASSISTANT = "teaching_assistant", "Onderwijsassistent"
    OTHER_PROFESSIONAL = "other_professional", "Andere professional"


class PoolGroup(models.TextChoices):
    """The group of the pool; its order is set by the policy of the region."""

    OWN_SCHOOL = "own_school", "Vast op de school"
    PERMANENT = "permanent", "Vaste pool"
    FLEX = "flex", "Flexpool"
    ON_CALL = "on_call", "Oproeplijst"
    OTHER = "other", "Overig"


class ContractForm(models.TextChoices):
    """The form of an employment; temporary forms count in the contract chain."""

    PERMANENT = "permanent", "Vast"
    TEMPORARY = "temporary", "Tijdelijk"
    MIN_MAX = "min_max", "Min-max"
    RETAINER = "retainer", "Bindingscontract"
    ON_CALL = "on_call", "Oproep"
    EXTERNAL = "external", "Extern"


class AdmissionStatus(models.TextChoices):
    """Whether a board lets this person work in its schools."""

    PENDING = "pending", "Nog te beslissen"
    ADMITTED = "admitted", "Toegelaten"
    REFUSED = "refused", "Niet toegelaten"


class HalfDay(models.TextChoices):
    """The two halves of a school day."""

    MORNING = "morning", "Ochtend"
    AFTERNOON = "afternoon", "Middag"


class SchoolPreferenceKind(models.TextChoices):
    """What a substitute wants of a school: gladly, or never asked."""

    PREFERRED = "preferred", "Graag"
    HIDDEN = "hidden", "Liever niet"


class SchoolListKind(models.TextChoices):
    """What a school wants of a substitute: first, or (silently) never."""

    PREFERRED = "preferred", "Voorkeur"
    BLOCKED = "blocked", "Niet vragen"


class RuleEffect(models.TextChoices):
    """What breaking a rule leads to."""

    OK = "ok", "Toegestaan"
    WARN = "warn", "Waarschuwing"
    BLOCK = "block", "Niet toegestaan"


class ViewKind(models.TextChoices):
    """What somebody was shown of a substitute."""

    RECORD = "record", "Je gegevens en papieren"
    LIST = "list", "Een lijst van invallers met hun papieren"
    CANDIDATES = "candidates", "Een lijst van wie er kan komen"
    PLAN = "plan", "Een ochtendplan waarin je stond"
