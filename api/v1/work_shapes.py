"""The shapes that requests, offers and assignments share: the work itself, where and when."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, ClockField, LocationRefSerializer
from pool.people.enums import HalfDay
from pool.requests.enums import Function, Track
from pool.requests.reporting_in import reporting_in_of


class LocationWithAddressSerializer(LocationRefSerializer):
    street = serializers.CharField()
    house_number = serializers.CharField()
    postcode = serializers.CharField()
    arrival_notes = serializers.CharField()


class PeriodSerializer(ApiSerializer):
    """One stretch of work, in the local times of the school."""

    id = serializers.IntegerField()
    date = serializers.DateField()
    start = serializers.SerializerMethodField()
    end = serializers.SerializerMethodField()
    half_days = serializers.ListField(child=serializers.ChoiceField(choices=HalfDay.choices))

    @extend_schema_field(ClockField())
    def get_start(self, period: Any) -> str:
        return local_clock(period.period.lower)

    @extend_schema_field(ClockField())
    def get_end(self, period: Any) -> str:
        return local_clock(period.period.upper)


class WorkSerializer(ApiSerializer):
    """What is asked for, read from a request."""

    function = serializers.ChoiceField(choices=Function.choices)
    year_groups = serializers.ListField(child=serializers.IntegerField())
    subject = serializers.CharField()
    track = serializers.ChoiceField(choices=Track.choices, allow_blank=True)


class ReportSerializer(ApiSerializer):
    """Where to report and to whom; empty means that the school did not say."""

    report_at = serializers.SerializerMethodField()
    contact_name = serializers.SerializerMethodField()
    contact_phone = serializers.SerializerMethodField()

    def get_report_at(self, row: Any) -> str:
        found = reporting_in_of(self.request_of(row))
        return found.at.strftime("%H:%M") if found.at else ""

    def get_contact_name(self, row: Any) -> str:
        return reporting_in_of(self.request_of(row)).contact_name

    def get_contact_phone(self, row: Any) -> str:
        return reporting_in_of(self.request_of(row)).contact_phone

    def request_of(self, row: Any) -> Any:
        """The request behind the row; a request is its own."""
        return getattr(row, "request", row)


def local_clock(moment: datetime) -> str:
    """A moment as the clock of the school shows it."""
    return timezone.localtime(moment).strftime("%H:%M")
