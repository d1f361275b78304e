"""The onderwijsregio: under it hangs everything that belongs to one network of schools."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models
from django.db.models import F, Q

from regions.enums import HouseColour, LegalForm, RegionKind, RegionStatus, Sector
from regions.models.ranges import days, same


class Region(models.Model):
    """One onderwijsregio, with the municipalities that make up its area."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    status = models.CharField(max_length=16, choices=RegionStatus, default=RegionStatus.APPLIED)
    unmet_condition = models.CharField(max_length=400, blank=True)
    """What a provisional region still has to do."""
    asked_status = models.CharField(max_length=16, choices=RegionStatus, blank=True)
    """The status that the region asks for; empty when nothing waits for a decision."""
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="predecessors", null=True, blank=True
    )
    kind = models.CharField(max_length=12, choices=RegionKind, default=RegionKind.GEOGRAPHIC)
    sectors = ArrayField(models.CharField(max_length=4, choices=Sector), default=list, blank=True)
    legal_form = models.CharField(max_length=16, choices=LegalForm, blank=True)
    house_colour = models.CharField(
        max_length=12, choices=HouseColour, default=HouseColour.CHALKBOARD
    )
    municipality_codes = ArrayField(models.CharField(max_length=4), default=list, blank=True)
    """The area of today; `AreaPart` tells since when, and what it was before."""
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="region_status_is_known",
                condition=Q(status__in=RegionStatus.values),
                violation_error_message="Deze status van een regio bestaat niet.",
            ),
            models.CheckConstraint(
                name="provisional_region_names_its_condition",
                condition=Q(status=RegionStatus.PROVISIONAL) ^ Q(unmet_condition=""),
                violation_error_message="Een voorlopige regio, en alleen die, noemt wat er nog moet gebeuren.",
            ),
            models.CheckConstraint(
                name="merged_region_names_its_successor",
                condition=Q(status=RegionStatus.MERGED) ^ Q(merged_into__isnull=True),
                violation_error_message="Een samengevoegde regio, en alleen die, noemt de regio waarin zij opging.",
            ),
            models.CheckConstraint(
                name="region_does_not_merge_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
                violation_error_message="Een regio gaat niet in zichzelf op.",
            ),
            models.CheckConstraint(
                name="region_sectors_are_known",
                condition=Q(sectors__contained_by=Sector.values),
                violation_error_message="Deze sector bestaat niet.",
            ),
            models.CheckConstraint(
                name="region_kind_is_known",
                condition=Q(kind__in=RegionKind.values),
                violation_error_message="Deze soort regio bestaat niet.",
            ),
            models.CheckConstraint(
                name="region_house_colour_is_known",
                condition=Q(house_colour__in=HouseColour.values),
                violation_error_message="Deze huiskleur bestaat niet.",
            ),
        )

    def __str__(self) -> str:
        return self.name


class AreaPart(models.Model):
    """A municipality belongs to the area of a region, from a date until a date (half-open)."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="area_parts")
    code = models.CharField(max_length=4)
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)
    overlap_reason = models.CharField(max_length=400, blank=True)
    """Why another region for the same schools has it as well; empty when none had."""

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="municipality_is_in_an_area_once",
                expressions=(
                    (same("region"), RangeOperators.OVERLAPS),
                    (same("code"), RangeOperators.OVERLAPS),
                    (days(), RangeOperators.OVERLAPS),
                ),
                violation_error_message="Deze gemeente hoort in die tijd al bij het gebied.",
            ),
            models.CheckConstraint(
                name="municipality_code_is_four_digits",
                condition=Q(code__regex=r"^\d{4}$"),
                violation_error_message="De code van een gemeente heeft vier cijfers.",
            ),
            models.CheckConstraint(
                name="area_part_does_not_end_before_it_starts",
                condition=Q(until_date__isnull=True) | Q(until_date__gte=F("from_date")),
                violation_error_message="De einddatum ligt niet voor de begindatum.",
            ),
        )
        indexes = (models.Index(fields=("code",), name="area_part_code"),)

    def __str__(self) -> str:
        return f"{self.code} in {self.region_id}"


class Alliance(models.Model):
    """A wider bond of institutes and regions, as a national programme or a group of universities."""

    name = models.CharField(max_length=160)
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)
    regions = models.ManyToManyField(Region, related_name="alliances", blank=True)
    institutes = models.ManyToManyField(
        "regions.Organisation", related_name="alliances", blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="alliance_has_a_name_of_its_own",
                fields=("name",),
                violation_error_message="Er is al een alliantie met deze naam.",
            ),
            models.CheckConstraint(
                name="alliance_ends_after_it_starts",
                condition=Q(until_date__isnull=True) | Q(until_date__gt=F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return self.name
