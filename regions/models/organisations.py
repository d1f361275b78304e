"""Boards, training institutes and partners, and their part in a region."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from regions.enums import OrganisationKind
from regions.models.regions import Region


class Organisation(models.Model):
    """A legal body; a board is known by its five-digit `board_number` (bevoegd gezag nummer)."""

    kind = models.CharField(max_length=16, choices=OrganisationKind)
    board_number = models.CharField(max_length=5, null=True, blank=True, unique=True)
    name = models.CharField(max_length=160)
    place = models.CharField(max_length=80, blank=True)
    website = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    closed_date = models.DateField(null=True, blank=True)
    local_fields = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    """Fields a person changed here; an import leaves them as they are."""

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="board_has_a_board_number",
                condition=~models.Q(kind=OrganisationKind.BOARD)
                | models.Q(board_number__regex=r"^\d{5}$"),
                violation_error_message="Een schoolbestuur heeft een nummer van vijf cijfers.",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Participation(models.Model):
    """An organisation takes part in a region, from a date until a date (half-open)."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="participations")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="participations"
    )
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="organisation_takes_part_once",
                fields=("region", "organisation"),
                violation_error_message="Deze organisatie doet al mee in de regio.",
            ),
            models.CheckConstraint(
                name="participation_ends_after_it_starts",
                condition=models.Q(until_date__isnull=True)
                | models.Q(until_date__gt=models.F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.organisation_id} in {self.region_id}"
