"""Boards, training institutes and partners, and their part in a region."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models

from regions.enums import OrganisationKind, ParticipationPhase, ParticipationRole
from regions.models.ranges import days, same
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
    """An organisation takes part in a region in one role, from a date until a date (half-open).

    Another role is another row, so that the rows tell who was what when; the phase is that of now.
    """

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="participations")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="participations"
    )
    role = models.CharField(
        max_length=12, choices=ParticipationRole, default=ParticipationRole.MEMBER
    )
    phase = models.CharField(max_length=12, choices=ParticipationPhase, blank=True)
    expected_join_date = models.DateField(null=True, blank=True)
    """When an observer expects to take part for real."""
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="organisation_takes_part_once",
                expressions=(
                    (same("region"), RangeOperators.OVERLAPS),
                    (same("organisation"), RangeOperators.OVERLAPS),
                    (days(), RangeOperators.OVERLAPS),
                ),
                violation_error_message="Deze organisatie doet al mee in de regio.",
            ),
            ExclusionConstraint(
                name="region_has_one_penvoerder",
                expressions=(
                    (same("region"), RangeOperators.OVERLAPS),
                    (days(), RangeOperators.OVERLAPS),
                ),
                condition=models.Q(role=ParticipationRole.PENVOERDER),
                violation_error_message="Deze regio heeft al een penvoerder.",
            ),
            models.CheckConstraint(
                name="participation_role_is_known",
                condition=models.Q(role__in=ParticipationRole.values),
                violation_error_message="Deze rol van een organisatie bestaat niet.",
            ),
            models.CheckConstraint(
                name="participation_ends_after_it_starts",
                condition=models.Q(until_date__isnull=True)
                | models.Q(until_date__gte=models.F("from_date")),
                violation_error_message="De einddatum ligt niet voor de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.organisation_id} in {self.region_id}"
