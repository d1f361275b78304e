"""The imports of a region: what was asked, how far it is, what it would change; and the file until it is stored."""

from django.db import models

from accounts.models import User
from regions.enums import ImportKind, ImportStatus, Sector
from regions.models.regions import Region


class ImportRun(models.Model):
    """One file handed in by a planner: read without storing, then stored whole or not at all."""

    kind = models.CharField(max_length=12, choices=ImportKind)
    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    user = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    file_name = models.CharField(max_length=160)
    sector = models.CharField(max_length=4, choices=Sector, blank=True)
    """Only for school locations, when the columns of the file do not tell."""
    status = models.CharField(max_length=8, choices=ImportStatus, default=ImportStatus.QUEUED)
    progress = models.PositiveSmallIntegerField(default=0)
    counts = models.JSONField(default=dict, blank=True)
    problems = models.JSONField(default=list, blank=True)
    problem_count = models.PositiveIntegerField(default=0)
    changes = models.JSONField(default=list, blank=True)
    notes = models.JSONField(default=list, blank=True)
    """What the import does besides the rows of the file, in sentences."""
    fingerprint = models.CharField(max_length=64, blank=True)
    """Of everything the dry run found; storing refuses when it would do something else by now."""
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="import_progress_is_a_percentage",
                condition=models.Q(progress__lte=100),
                violation_error_message="De voortgang ligt tussen 0 en 100.",
            ),
            models.CheckConstraint(
                name="import_status_is_known",
                condition=models.Q(status__in=ImportStatus.values),
                violation_error_message="Deze status van een invoer bestaat niet.",
            ),
        )
        indexes = (models.Index(fields=("region", "-created_at"), name="import_region_newest"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.file_name}"


class ImportFile(models.Model):
    """The bytes of a file that waits to be stored; the row goes as soon as it is stored or refused."""

    run = models.OneToOneField(
        ImportRun, on_delete=models.CASCADE, related_name="file", primary_key=True
    )
    content = models.BinaryField()

    def __str__(self) -> str:
        return f"file of {self.run_id}"
