"""What a client sends to ask for a substitute, and the draft it becomes."""

from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, ClockField, IdField
from pool.requests.drafts import DraftPeriod, DraftWave, RequestDraft
from pool.requests.enums import AbsenceCategory, Function, Outcome, Track
from regions.models import SchoolLocation


class PeriodBody(ApiSerializer):
    date = serializers.DateField()
    start = ClockField()
    end = ClockField()


class WaveBody(ApiSerializer):
    minutes_after_start = serializers.IntegerField(min_value=0, max_value=60 * 24 * 14)
    size = serializers.IntegerField(min_value=1, max_value=500)


class RequestBody(ApiSerializer):
    """About a group on given periods; no field is about somebody who is absent."""

    school_location = IdField()
    function = serializers.ChoiceField(choices=Function.choices)
    year_groups = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=8), max_length=8, default=list
    )
    subject = serializers.CharField(max_length=40, allow_blank=True, default="")
    track = serializers.ChoiceField(choices=Track.choices, allow_blank=True, default="")
    category = serializers.ChoiceField(
        choices=AbsenceCategory.choices, default=AbsenceCategory.UNPLANNED_SHORT
    )
    periods = serializers.ListField(child=PeriodBody(), min_length=1, max_length=60)
    splittable = serializers.BooleanField(default=False)
    preferred_substitutes = serializers.ListField(child=IdField(), max_length=50, default=list)
    notes = serializers.CharField(
        max_length=280,
        allow_blank=True,
        default="",
        help_text="Praktisch, voor wie komt: parkeren, programma, apparaten. Niet over een collega of kinderen.",
    )
    contact_name = serializers.CharField(max_length=120, allow_blank=True, default="")
    contact_phone = serializers.CharField(max_length=20, allow_blank=True, default="")
    report_at = ClockField(allow_null=True, default=None)
    waves = serializers.ListField(child=WaveBody(), max_length=10, default=list)
    solved_internally = serializers.ChoiceField(
        choices=Outcome.choices, required=False, help_text="De school loste het zelf op."
    )


def draft_of(body: dict[str, Any], *, location: SchoolLocation) -> RequestDraft:
    """The draft that a checked body describes."""
    return RequestDraft(
        location=location,
        periods=tuple(DraftPeriod(**period) for period in body["periods"]),
        function=body["function"],
        year_groups=tuple(body["year_groups"]),
        subject=body["subject"],
        track=body["track"],
        category=body["category"],
        splittable=body["splittable"],
        preferred_substitute_ids=tuple(body["preferred_substitutes"]),
        notes=body["notes"],
        contact_name=body["contact_name"],
        contact_phone=body["contact_phone"],
        report_at=body["report_at"],
        waves=tuple(
            DraftWave(minutes_after=wave["minutes_after_start"], size=wave["size"])
            for wave in body["waves"]
        ),
    )
