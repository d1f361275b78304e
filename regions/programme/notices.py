"""The words of the reminders of the programme; a subject names nobody, because a lock screen is public."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import override

from notices.registry import Rendered, register
from regions.programme.domain.reminding import MEASURE_ENDS, MEASURE_EVALUATION, PLAN_DEADLINE
from regions.programme.enums import VersionStatus
from regions.programme.models import Measure, PlanVersion
from regions.programme.queries import MEASURES_THAT_GO_ON, MEASURES_TO_EVALUATE


def register_notices() -> None:
    """Make the kinds known, at start-up."""
    register(MEASURE_ENDS, measure_ends)
    register(MEASURE_EVALUATION, measure_evaluation)
    register(PLAN_DEADLINE, plan_deadline)


def measure_ends(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A measure comes to its end, or is past it; not sent any more when it was ended."""
    rows = Measure.objects.filter(pk=subject_id, status__in=MEASURES_THAT_GO_ON)
    measure = rows.filter(end_date__isnull=False).first()
    if measure is None or measure.end_date is None:
        return None
    return _rendered(
        subject="Een maatregel loopt af",
        text=(
            f"Het gaat over: {measure.title}. De einddatum is {_day(measure.end_date)}.",
            "Stop hem, of kies een nieuwe einddatum. Doet de regiocoördinator dat? Geef het dan door.",
        ),
        label="Bekijk de maatregel",
        page=f"/plan/maatregelen/{measure.pk}",
    )


def measure_evaluation(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A measure is to be evaluated; not sent any more when it was."""
    rows = Measure.objects.filter(pk=subject_id, status__in=MEASURES_TO_EVALUATE)
    measure = rows.filter(evaluation_date__isnull=False).first()
    if measure is None or measure.evaluation_date is None:
        return None
    return _rendered(
        subject="Een maatregel wacht op een evaluatie",
        text=(
            f"Het gaat over: {measure.title}. De evaluatie is op {_day(measure.evaluation_date)}.",
            "Schrijf op of het werkt, en waarom. Doet de regiocoördinator dat? Geef het dan door.",
        ),
        label="Bekijk de maatregel",
        page=f"/plan/maatregelen/{measure.pk}",
    )


def plan_deadline(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A draft of the plan has to be adopted; not sent any more when it went into its round."""
    version = PlanVersion.objects.filter(pk=subject_id, status=VersionStatus.DRAFT).first()
    if version is None or version.deadline_date is None:
        return None
    return _rendered(
        subject="Het plan moet bijna klaar zijn",
        text=(
            f"Het gaat over: {version.title}.",
            f"Het plan moet vastgesteld zijn op {_day(version.deadline_date)}.",
            "Het is nu nog een concept. Breng het op tijd in de goedkeuringsronde.",
        ),
        label="Bekijk het concept",
        page=f"/plan/versies/{version.pk}",
    )


def _day(day: date) -> str:
    with override("nl"):
        return date_format(day, "j F Y")


def _rendered(*, subject: str, text: tuple[str, ...], label: str, page: str) -> Rendered:
    return Rendered(subject=subject, text=text, action_label=label, action_url=page, page_url=page)
