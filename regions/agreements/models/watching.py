"""What happens when a promise slips: a report that does not come goes up a line, and the funder is told what went wrong."""

from django.db import models
from django.db.models import F, Q

from accounts.models import User
from regions.agreements.enums import FunderNoticeStatus, StepRecipient
from regions.agreements.models.agreements import AgreementPeriod, ResultAgreement
from regions.governance.models import Proposal
from regions.models import Region

LONGEST_TEXT = 6000


class ReportingStep(models.Model):
    """Who hears of a report that did not come, so many days after it could; a region without steps has the national ones."""

    region = models.ForeignKey(
        Region, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    days = models.PositiveSmallIntegerField()
    recipient = models.CharField(max_length=20, choices=StepRecipient)
    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    """The decision by which the region set it."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_reporting_step_per_recipient",
                fields=("region", "recipient"),
                nulls_distinct=False,
                violation_error_message="Voor deze ontvanger staat er al een termijn.",
            ),
            models.CheckConstraint(
                name="reporting_step_gives_time",
                condition=Q(days__gte=1) & Q(days__lte=365),
                violation_error_message="Een termijn is minstens één dag en hoogstens een jaar.",
            ),
        )

    def __str__(self) -> str:
        return f"na {self.days} dagen naar {self.recipient}"


class MissedReport(models.Model):
    """A step that was taken for a report that did not come; each once, never changed."""

    agreement_period = models.ForeignKey(
        AgreementPeriod, on_delete=models.PROTECT, related_name="missed_steps"
    )
    recipient = models.CharField(max_length=20, choices=StepRecipient)
    days = models.PositiveSmallIntegerField()
    """How long after the report could come this step is, by the line of that day."""
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="each_step_once_per_report",
                fields=("agreement_period", "recipient"),
                violation_error_message="Deze stap is al gezet.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.recipient} over {self.agreement_period_id}"


class FunderNotice(models.Model):
    """What the region tells its funder when an agreement is off track: a draft with the figures, completed by a person."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    agreement = models.ForeignKey(
        ResultAgreement, on_delete=models.PROTECT, related_name="funder_notices"
    )
    off_track_since = models.DateField()
    """The stretch of being off track that it tells of; a new one begins after a recovery."""
    status = models.CharField(
        max_length=8, choices=FunderNoticeStatus, default=FunderNoticeStatus.DRAFT
    )
    addressee = models.CharField(max_length=160)
    text = models.CharField(max_length=LONGEST_TEXT)
    facts = models.JSONField()
    """The figures as they were when it was drafted."""
    reference = models.CharField(max_length=80, blank=True)
    """How the funder finds it back: a letter, a number in its portal."""
    reason = models.CharField(max_length=500, blank=True)
    """Why it was not needed."""
    drafted_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_notice_per_stretch_off_track",
                fields=("agreement", "off_track_since"),
                violation_error_message="Over deze periode is er al een melding.",
            ),
            models.CheckConstraint(
                name="funder_notice_status_is_known",
                condition=Q(status__in=FunderNoticeStatus.values),
                violation_error_message="Deze stand van een melding bestaat niet.",
            ),
            models.CheckConstraint(
                name="closed_funder_notice_names_who",
                condition=Q(status=FunderNoticeStatus.DRAFT)
                | Q(closed_at__gte=F("drafted_at"), closed_by__isnull=False),
                violation_error_message="Bij een melding die verstuurd of vervallen is hoort door wie.",
            ),
            models.CheckConstraint(
                name="dropped_funder_notice_says_why",
                condition=~Q(status=FunderNoticeStatus.DROPPED) | ~Q(reason=""),
                violation_error_message="Zeg waarom deze melding niet nodig is.",
            ),
        )
        indexes = (models.Index(fields=("region", "status"), name="funder_notice_region_status"),)

    def __str__(self) -> str:
        return f"melding over afspraak {self.agreement_id}"
