"""School locations (vestigingen), their school days, and the centres of the four-digit postcodes."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models

from regions.enums import HolidayRegion, Sector
from regions.models.organisations import Organisation
from regions.models.ranges import days, same
from regions.models.regions import Region


class Postcode4(models.Model):
    """The centre of a four-digit postcode area, for distances; source GeoNames (CC BY 4.0)."""

    code = models.CharField(max_length=4, primary_key=True)
    place = models.CharField(max_length=80)
    latitude = models.FloatField()
    longitude = models.FloatField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="postcode4_is_four_digits",
                condition=models.Q(code__regex=r"^[1-9]\d{3}$"),
                violation_error_message="Een postcode heeft hier vier cijfers, bijvoorbeeld 3511.",
            ),
        )

    def __str__(self) -> str:
        return self.code


class SchoolLocation(models.Model):
    """A vestiging, known by its `location_code`; it takes part in at most one region."""

    location_code = models.CharField(max_length=6)
    name = models.CharField(max_length=160)
    board = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="locations")
    region = models.ForeignKey(
        Region,
        on_delete=models.PROTECT,
        related_name="locations",
        null=True,
        blank=True,
        # The index `location_region_name` begins with it.
        db_index=False,
    )
    sector = models.CharField(max_length=4, choices=Sector)
    street = models.CharField(max_length=120, blank=True)
    house_number = models.CharField(max_length=20, blank=True)
    postcode = models.CharField(max_length=6, blank=True)
    place = models.CharField(max_length=80, blank=True)
    province = models.CharField(max_length=40, blank=True)
    municipality_code = models.CharField(max_length=4, blank=True)
    municipality_name = models.CharField(max_length=80, blank=True)
    denomination = models.CharField(max_length=60, blank=True)
    holiday_region = models.CharField(max_length=8, choices=HolidayRegion, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    website = models.CharField(max_length=200, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    contact_name = models.CharField(max_length=120, blank=True)
    contact_phone = models.CharField(max_length=20, blank=True)
    arrival_notes = models.CharField(max_length=280, blank=True)
    """Where to report, parking, key: about the building, never about a person."""
    closed_date = models.DateField(null=True, blank=True)
    local_fields = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    """Fields a person changed here; an import leaves them as they are."""

    class Meta:
        constraints = (
            # Named, as a field with unique=True also gets an index for LIKE that nobody uses.
            models.UniqueConstraint(
                fields=("location_code",),
                name="location_code_is_unique",
                violation_error_message="Deze vestigingscode bestaat al.",
            ),
            models.CheckConstraint(
                name="location_code_has_its_form",
                condition=models.Q(location_code__regex=r"^\d{2}[A-Z]{2}\d{2}$"),
                violation_error_message="Een vestigingscode ziet eruit als 10EH00.",
            ),
        )
        indexes = (models.Index(fields=("region", "name"), name="location_region_name"),)

    def __str__(self) -> str:
        return f"{self.name} ({self.location_code})"


class SecondPlace(models.Model):
    """A school location also takes part in a second region, by exception: the green region is there for that.

    The one region that a school belongs to is `SchoolLocation.region`; a trigger keeps the two apart.
    """

    location = models.ForeignKey(
        SchoolLocation, on_delete=models.PROTECT, related_name="second_places"
    )
    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="second_places")
    reason = models.CharField(max_length=400)
    from_date = models.DateField()
    until_date = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            ExclusionConstraint(
                name="location_has_one_second_region",
                expressions=(
                    (same("location"), RangeOperators.OVERLAPS),
                    (days(), RangeOperators.OVERLAPS),
                ),
                violation_error_message="Deze vestiging doet in die tijd al in een tweede regio mee.",
            ),
            models.CheckConstraint(
                name="second_region_has_a_reason",
                condition=models.Q(reason__regex=r"\S"),
                violation_error_message="Noem waarom deze vestiging in twee regio's meedoet.",
            ),
            models.CheckConstraint(
                name="second_place_does_not_end_before_it_starts",
                condition=models.Q(until_date__isnull=True)
                | models.Q(until_date__gte=models.F("from_date")),
                violation_error_message="De einddatum ligt niet voor de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.location_id} ook in {self.region_id}"


class SchoolDay(models.Model):
    """The lesson times of one weekday: two half-days (po) or numbered lesson periods (vo)."""

    location = models.ForeignKey(
        SchoolLocation, on_delete=models.CASCADE, related_name="school_days"
    )
    weekday = models.PositiveSmallIntegerField()
    """0 is Monday, as in `date.weekday()`."""
    slot = models.CharField(max_length=12)
    """`morning`, `afternoon`, or the number of the lesson period: `1` … `12`."""
    start_time = models.TimeField()
    end_time = models.TimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_row_per_slot_of_a_school_day",
                fields=("location", "weekday", "slot"),
                violation_error_message="Dit dagdeel of lesuur staat er al.",
            ),
            models.CheckConstraint(
                name="school_day_slot_ends_after_it_starts",
                condition=models.Q(end_time__gt=models.F("start_time")),
                violation_error_message="De eindtijd ligt na de begintijd.",
            ),
            models.CheckConstraint(
                name="school_day_weekday_exists",
                condition=models.Q(weekday__lte=6),
                violation_error_message="Deze weekdag bestaat niet.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.weekday} {self.slot}"
