"""Wishes of substitutes about schools, and of schools about substitutes."""

from django.db import models

from accounts.models import User
from pool.people.enums import SchoolListKind, SchoolPreferenceKind
from pool.people.models.substitutes import Substitute
from regions.models import SchoolLocation


class SchoolPreference(models.Model):
    """A school this substitute likes, or does not want to be asked for: for ever, or to the end of a day."""

    substitute = models.ForeignKey(
        Substitute, on_delete=models.CASCADE, related_name="school_preferences"
    )
    location = models.ForeignKey(SchoolLocation, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=SchoolPreferenceKind)
    last_date = models.DateField(null=True, blank=True)
    """The last day on which they are not asked; from the day after they are. Empty is for ever."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_preference_per_school",
                fields=("substitute", "location"),
                violation_error_message="Voor deze school heb je al een keuze gemaakt.",
            ),
            models.CheckConstraint(
                name="only_a_hidden_school_has_a_last_date",
                condition=models.Q(last_date__isnull=True)
                | models.Q(kind=SchoolPreferenceKind.HIDDEN),
                violation_error_message="Alleen bij een school die je even niet wilt, hoort een laatste dag.",
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
