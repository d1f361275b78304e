"""The card of an assignment, which both sides see: who, when, where to report, notes."""

from datetime import datetime
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from api.v1.arrival_shapes import ArrivalTodaySerializer, arrival_on, may_say
from api.v1.work_shapes import (
    LocationWithAddressSerializer,
    PeriodSerializer,
    ReportSerializer,
)
from matching.reasons import RULE_LABELS
from pool.people.enums import HalfDay
from pool.requests.domain.allowed import may_call_off
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus, Function, Side, Track
from pool.requests.models import Assignment, AssignmentPeriod
from regions.actors import Actor
from regions.roles import Action


class AssignedPersonSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    phone = serializers.CharField(allow_null=True, help_text="Alleen voor wie moet kunnen bellen.")


class CalledOffPeriodSerializer(PeriodSerializer):
    """A taken period that was called off by itself."""

    id = serializers.IntegerField(source="request_period_id")
    date = serializers.DateField(source="request_period.date")
    half_days = serializers.ListField(
        child=serializers.ChoiceField(choices=HalfDay.choices), source="request_period.half_days"
    )
    called_off_by_side = serializers.ChoiceField(choices=Side.choices)
    undone = serializers.SerializerMethodField(
        help_text="Binnen de bedenktijd: telt niet als afzegging."
    )

    def get_undone(self, row: AssignmentPeriod) -> bool:
        at = row.called_off_at
        return at is not None and at < row.assignment.regret_until


class AssignmentCardSerializer(ReportSerializer):
    """`context` holds `actor` and `now`; the rows come from `for_cards`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=AssignmentStatus.choices)
    request_id = serializers.IntegerField()
    substitute = serializers.SerializerMethodField()
    school_location = LocationWithAddressSerializer(source="request.location")
    function = serializers.ChoiceField(choices=Function.choices, source="request.function")
    year_groups = serializers.ListField(
        child=serializers.IntegerField(), source="request.year_groups"
    )
    subject = serializers.CharField(source="request.subject")
    track = serializers.ChoiceField(choices=Track.choices, allow_blank=True, source="request.track")
    periods = serializers.SerializerMethodField()
    called_off_periods = serializers.SerializerMethodField()
    notes = serializers.CharField(source="request.notes")
    confirmed_at = MomentField()
    regret_until = MomentField()
    cancelled_by_side = serializers.SerializerMethodField()
    undone = serializers.BooleanField(source="cancelled_in_regret_window")
    reported_absent = serializers.BooleanField(
        source="is_reported_absent", help_text="Afgezegd omdat er niemand kwam, zegt de school."
    )
    overridden_rules = serializers.SerializerMethodField()
    may_cancel = serializers.SerializerMethodField()
    swap_until = MomentField(
        allow_null=True,
        help_text="Zolang een collega dit kan overnemen; de invaller komt tot dan zelf.",
    )
    arrival = serializers.SerializerMethodField()

    @property
    def actor(self) -> Actor:
        actor: Actor = self.context["actor"]
        return actor

    @extend_schema_field(AssignedPersonSerializer)
    def get_substitute(self, assignment: Assignment) -> dict[str, Any]:
        person = assignment.substitute
        may_call = _is_own(assignment, self.actor) or self.actor.may_at(
            Action.CANCEL_ASSIGNMENT, assignment.request.location
        )
        return {
            "id": person.pk,
            "name": person.full_name,
            "phone": person.phone if may_call else None,
        }

    @extend_schema_field(PeriodSerializer(many=True))
    def get_periods(self, assignment: Any) -> Any:
        taken = [row.request_period for row in _stayed(assignment)]
        return PeriodSerializer(taken, many=True).data

    @extend_schema_field(CalledOffPeriodSerializer(many=True))
    def get_called_off_periods(self, assignment: Any) -> Any:
        """The days that were called off while the rest stayed agreed."""
        off = [row for row in assignment.shown_periods if row.called_off_at is not None]
        return CalledOffPeriodSerializer(off, many=True).data

    @extend_schema_field(serializers.ChoiceField(choices=Side.choices, allow_null=True))
    def get_cancelled_by_side(self, assignment: Assignment) -> str | None:
        return assignment.cancelled_by_side or None

    def get_overridden_rules(self, assignment: Assignment) -> list[str]:
        # What the office set aside is between the office and the school.
        if _is_own(assignment, self.actor):
            return []
        return [RULE_LABELS.get(rule, rule) for rule in assignment.overridden_rules]

    def get_may_cancel(self, assignment: Any) -> bool:
        ends_at = max(row.period.upper for row in _stayed(assignment))
        return may_call_off(
            actor=self.actor, assignment=assignment, ends_at=ends_at, now=self.context["now"]
        )

    @extend_schema_field(ArrivalTodaySerializer(allow_null=True))
    def get_arrival(self, assignment: Any) -> Any:
        """Of today; nothing without work today, or when it was called off."""
        now: datetime = self.context["now"]
        today = now.astimezone(TIME_ZONE).date()
        hours = [
            row.period
            for row in assignment.shown_periods
            if row.is_live and row.request_period.date == today
        ]
        if not hours or assignment.status == AssignmentStatus.CANCELLED:
            return None
        found = arrival_on(today, assignment.shown_arrivals)
        is_own = _is_own(assignment, self.actor)
        tells = is_own or self.actor.may_at(Action.TELL_ARRIVAL, assignment.request.location)
        has_begun = now >= min(period.lower for period in hours)
        words = may_say(found, is_own=is_own, has_begun=has_begun) if tells else []
        return ArrivalTodaySerializer({**found, "may_say": words}).data


def _stayed(assignment: Any) -> list[Any]:
    """What the assignment stands for: without a part that was called off by itself."""
    return [row for row in assignment.shown_periods if row.called_off_at is None]


def _is_own(assignment: Assignment, actor: Actor) -> bool:
    return assignment.substitute.user_id == actor.user_id
