"""Wishes of substitutes about schools, and of schools about substitutes."""

from django.db import models

from accounts.models import User
from pool.people.enums import SchoolListKind, SchoolPreferenceKind
from pool.people.models.substitutes import Substitute
from regions.models import SchoolLocation


class SchoolPreference(models.Model):
    """A school this substitute likes, or does not want to be asked for."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="school_preferences"
    )
    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=SchoolPreferenceKind)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_preference_per_school",
                fields=("substitute", "location"),
                violation_error_message="Voor deze school heb je al een keuze gemaakt.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.substitute_id} {self.kind} {self.location_id}"


class SchoolListEntry(models.Model):
    """A substitute whom this school asks first, or (silently, without a reason) never."""

    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="school_lists"
    )
    kind = models.CharField(max_length=10, choices=SchoolListKind)
    rank = models.PositiveSmallIntegerField(default=1)
    created_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_list_entry_per_substitute",
                fields=("location", "substitute"),
                violation_error_message="Deze invaller staat al op een lijst van de school.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.location_id} {self.kind} {self.substitute_id}"
