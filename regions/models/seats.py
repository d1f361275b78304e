"""Who sits at the table of a region: chambers, their seats, and who holds a seat from when until when."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from accounts.models import User
from regions.enums import ChamberKind, SeatGroup
from regions.models.organisations import Organisation
from regions.models.regions import Region


class Chamber(models.Model):
    """A part of the table that decides by itself: the boards, the institutes, the profession."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="chambers")
    kind = models.CharField(max_length=10, choices=ChamberKind)
    name = models.CharField(max_length=60)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="chamber_has_a_name_of_its_own",
                fields=("region", "name"),
                violation_error_message="Deze regio heeft al een kamer met deze naam.",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Seat(models.Model):
    """One place in a chamber, with one voice; it stays when who holds it goes."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="seats")
    chamber = models.ForeignKey(Chamber, on_delete=models.PROTECT, related_name="seats")
    label = models.CharField(max_length=80)
    group = models.CharField(max_length=20, choices=SeatGroup, blank=True)
    """Which part of the profession speaks here; empty for boards and institutes."""
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    is_required = models.BooleanField(default=True)
    """Whether the region is incomplete while nobody holds it."""
    from_date = models.DateField()
    closed_date = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="seat_has_a_label_of_its_own",
                fields=("chamber", "label"),
                violation_error_message="Deze kamer heeft al een zetel met deze naam.",
            ),
        )
        indexes = (models.Index(fields=("region", "label"), name="seat_region_label"),)

    def __str__(self) -> str:
        return self.label


class SeatTerm(models.Model):
    """Somebody holds a seat, from a date until a date (half-open); without a current one the seat is vacant."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="terms")
    holder = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    deputy = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    mandate = models.CharField(max_length=400)
    """What the holder may decide, in the words of who gave it."""
    mandate_giver = models.CharField(max_length=120)
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)
    started_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    ended_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="one_holder_per_seat",
                expressions=(
                    (
                        Func(F("seat"), F("seat"), Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    (
                        Func(F("from_date"), F("until_date"), Value("[)"), function="daterange"),
                        RangeOperators.OVERLAPS,
                    ),
                ),
                violation_error_message="Deze zetel is in die tijd al bezet.",
            ),
            models.CheckConstraint(
                name="term_does_not_end_before_it_starts",
                condition=Q(until_date__isnull=True) | Q(until_date__gte=F("from_date")),
                violation_error_message="De einddatum ligt niet voor de begindatum.",
            ),
            models.CheckConstraint(
                name="deputy_is_somebody_else",
                condition=Q(deputy__isnull=True) | ~Q(deputy=F("holder")),
                violation_error_message="De vervanger is iemand anders dan de zetelhouder.",
            ),
        )
        indexes = (models.Index(fields=("holder",), name="seat_term_holder"),)

    def __str__(self) -> str:
        return f"zetel {self.seat_id} van {self.holder_id}"
