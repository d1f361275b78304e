"""A substitute of the pool of one region, and the qualifications that person holds."""

from typing import Final

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from accounts.models import User
from pool.people.enums import QualificationKind, SubstituteCategory, SubstituteStatus
from regions.enums import Sector
from regions.models import Region

YEAR_GROUPS: Final = range(1, 9)


class Substitute(models.Model):
    """One person in the pool of one region, with personal limits; `pool_number` is the key of the pool office."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    user = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    pool_number = models.CharField(max_length=20)
    given_name = models.CharField(max_length=60)
    family_name = models.CharField(max_length=80)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=20, blank=True)
    category = models.CharField(max_length=20, choices=SubstituteCategory)
    status = models.CharField(
        max_length=8, choices=SubstituteStatus, default=SubstituteStatus.ACTIVE
    )
    home_pc4 = models.CharField(max_length=4, blank=True)
    home_latitude = models.FloatField(null=True, blank=True)
    home_longitude = models.FloatField(null=True, blank=True)
    max_km = models.PositiveSmallIntegerField(default=25)
    max_half_days_per_week = models.PositiveSmallIntegerField(default=10)
    max_days_per_week = models.PositiveSmallIntegerField(default=5)
    year_groups = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)
    """The groups this person wants to teach; empty means all of them."""
    quiet_from = models.TimeField(null=True, blank=True)
    quiet_until = models.TimeField(null=True, blank=True)
    """Own quiet hours; empty means those of the region's policy."""
    consent_other_boards_at = models.DateTimeField(null=True, blank=True)
    """When this person agreed to work at schools of boards other than the employer; empty means no."""
    local_fields = models.JSONField(default=list, blank=True)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="pool_number_once_per_region",
                fields=("region", "pool_number"),
                violation_error_message="Dit poolnummer is al in gebruik.",
            ),
            models.UniqueConstraint(
                name="user_is_one_substitute_per_region",
                fields=("region", "user"),
                violation_error_message="Deze persoon staat al in de pool.",
            ),
            models.CheckConstraint(
                name="substitute_limits_make_sense",
                condition=Q(max_half_days_per_week__lte=14) & Q(max_days_per_week__lte=7),
                violation_error_message="Een week heeft hoogstens 14 dagdelen en 7 dagen.",
            ),
            models.CheckConstraint(
                name="own_year_groups_exist",
                condition=Q(year_groups__contained_by=list(YEAR_GROUPS)),
                violation_error_message="Een groep is een getal van 1 tot en met 8.",
            ),
            models.CheckConstraint(
                name="quiet_hours_are_a_pair",
                condition=Q(quiet_from__isnull=True, quiet_until__isnull=True)
                | Q(quiet_from__isnull=False, quiet_until__isnull=False),
                violation_error_message="Vul bij stille uren een begin en een einde in.",
            ),
        )
        indexes = (models.Index(fields=("region", "status"), name="substitute_region_status"),)

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Given and family name, as colleagues write it."""
        return f"{self.given_name} {self.family_name}"


class Qualification(models.Model):
    """A diploma or statement, with the dates between which it counts (half-open)."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="qualifications"
    )
    kind = models.CharField(max_length=24, choices=QualificationKind)
    sector = models.CharField(max_length=4, choices=Sector)
    subject = models.CharField(max_length=40, blank=True)
    """Code of the subject for vo and subject teachers, such as `wiskunde` or `gym`; empty for groups 1–8."""
    from_date = models.DateField(null=True, blank=True)
    until_date = models.DateField(null=True, blank=True)
    evidence_seen_date = models.DateField(null=True, blank=True)
    evidence_seen_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="qualification_once_per_substitute",
                fields=("substitute", "kind", "sector", "subject"),
                violation_error_message="Deze bevoegdheid staat er al.",
            ),
            models.CheckConstraint(
                name="qualification_ends_after_it_starts",
                condition=Q(until_date__isnull=True)
                | Q(from_date__isnull=True)
                | Q(until_date__gt=models.F("from_date")),
                violation_error_message="De einddatum ligt na de begindatum.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.sector} {self.subject}".strip()
