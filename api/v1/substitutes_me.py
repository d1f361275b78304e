"""What a substitute sees and sets about themselves."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import (
    ApiSerializer,
    ClockField,
    IdField,
    LocationRefSerializer,
    MomentField,
    RefSerializer,
)
from api.v1.substitute_shapes import (
    OwnAvailabilityBody,
    OwnAvailabilitySerializer,
    SubstituteSerializer,
)
from api.views import ApiView
from pool.people.access import own_substitute
from pool.people.domain.availability import (
    DateHalfDay,
    ElsewhereHalfDay,
    WeekHalfDay,
    set_availability,
)
from pool.people.domain.preferences import PersonalLimits, SchoolPause, set_preferences
from pool.people.enums import SchoolPreferenceKind, ViewKind
from pool.people.models import Substitute
from pool.people.queries import (
    availability_of,
    for_substitute_details,
    school_preferences_of,
    views_of,
    with_booked_elsewhere,
)
from pool.requests.queries import with_recent_work
from regions.enums import Role
from regions.roles import Action

MOST_SCHOOLS = 200


class LimitsSerializer(ApiSerializer):
    max_km = serializers.IntegerField(min_value=1, max_value=300)
    max_half_days_per_week = serializers.IntegerField(min_value=1, max_value=14)
    max_days_per_week = serializers.IntegerField(min_value=1, max_value=7)
    year_groups = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=8),
        max_length=8,
        required=False,
        help_text="De groepen waaraan je lesgeeft; leeg is alle. Laat je dit weg, dan blijft het zo.",
    )
    quiet_from = ClockField(allow_null=True)
    quiet_until = ClockField(allow_null=True)
    consent_other_boards = serializers.BooleanField()


class SchoolPauseSerializer(ApiSerializer):
    school_location = LocationRefSerializer(source="location")
    last_date = serializers.DateField(help_text="De laatste dag waarop we je niet vragen.")


class PreferencesSerializer(LimitsSerializer):
    preferred_schools = LocationRefSerializer(many=True)
    hidden_schools = LocationRefSerializer(many=True)
    paused_schools = SchoolPauseSerializer(many=True)


class SchoolPauseBody(ApiSerializer):
    school_location = IdField(source="location_id")
    last_date = serializers.DateField(help_text="De laatste dag waarop we je niet vragen.")


class PreferencesBody(LimitsSerializer):
    preferred_schools = serializers.ListField(child=IdField(), max_length=MOST_SCHOOLS)
    hidden_schools = serializers.ListField(child=IdField(), max_length=MOST_SCHOOLS)
    paused_schools = serializers.ListField(
        child=SchoolPauseBody(),
        max_length=MOST_SCHOOLS,
        required=False,
        help_text="Laat je dit weg, dan blijven de scholen die je even niet wilt, zoals ze waren.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if (attrs["quiet_from"] is None) != (attrs["quiet_until"] is None):
            sentence = "Vul bij stille uren een begin en een einde in, of geen van beide."
            raise serializers.ValidationError({"quietUntil": [sentence]})
        return attrs


class MeView(ApiView):
    action = Action.EDIT_OWN_AVAILABILITY

    @extend_schema(summary="Mijn gegevens in de pool", responses=SubstituteSerializer)
    def get(self, _request: Request) -> Response:
        today = timezone.localdate(self.now)
        own = own_substitute(actor=self.actor, action=Action.EDIT_OWN_AVAILABILITY)
        loaded = for_substitute_details(_only(own), today=today, actor=self.actor)
        substitute = with_recent_work(loaded, now=self.now).get()
        return Response(SubstituteSerializer(substitute, context={"today": today}).data)


class AvailabilityView(ApiView):
    action = Action.EDIT_OWN_AVAILABILITY

    @extend_schema(
        summary="Mijn weekpatroon en uitzonderingen vanaf vandaag",
        responses=OwnAvailabilitySerializer,
    )
    def get(self, _request: Request) -> Response:
        own = own_substitute(actor=self.actor, action=Action.EDIT_OWN_AVAILABILITY)
        today = timezone.localdate(self.now)
        rows = with_booked_elsewhere(availability_of(_only(own), today=today), today=today)
        return Response(OwnAvailabilitySerializer(rows.get()).data)

    @extend_schema(
        summary="Weekpatroon en uitzonderingen vervangen",
        request=OwnAvailabilityBody,
        responses=OwnAvailabilitySerializer,
    )
    def put(self, request: Request) -> Response:
        body = self.body(OwnAvailabilityBody)
        set_availability(
            actor=self.actor,
            pattern=[WeekHalfDay(**row) for row in body["shown_pattern"]],
            exceptions=[DateHalfDay(**row) for row in body["shown_exceptions"]],
            elsewhere=[ElsewhereHalfDay(**row) for row in body["shown_elsewhere"]]
            if "shown_elsewhere" in body
            else None,
            seen=body["version"],
            now=self.now,
        )
        return self.get(request)


class OwnViewSerializer(ApiSerializer):
    """Who looked, in which role, at what; a name, because looking is work and not private."""

    id = serializers.IntegerField()
    at = MomentField()
    kind = serializers.ChoiceField(choices=ViewKind.choices)
    kind_label = serializers.CharField(source="get_kind_display")
    viewer_name = serializers.CharField(source="viewer.name")
    viewer_role = serializers.ChoiceField(choices=Role.choices)
    organisation = RefSerializer(allow_null=True)


class OwnViewListView(ApiView):
    action = Action.EDIT_OWN_AVAILABILITY

    @extend_schema(
        summary="Wie keek naar mijn gegevens",
        parameters=[PageQuery],
        responses=page_of(OwnViewSerializer),
    )
    def get(self, _request: Request) -> Response:
        own = own_substitute(actor=self.actor, action=Action.EDIT_OWN_AVAILABILITY)
        return answer_page(
            view=self,
            rows=views_of(own),
            serializer=OwnViewSerializer,
            query=self.query(PageQuery),
        )


class PreferencesView(ApiView):
    action = Action.EDIT_OWN_PREFERENCES

    @extend_schema(summary="Mijn voorkeuren en grenzen", responses=PreferencesSerializer)
    def get(self, _request: Request) -> Response:
        own = own_substitute(actor=self.actor, action=Action.EDIT_OWN_PREFERENCES)
        today = timezone.localdate(self.now)
        return Response(PreferencesSerializer(_preferences(own, today=today)).data)

    @extend_schema(
        summary="Voorkeuren en grenzen vervangen",
        request=PreferencesBody,
        responses=PreferencesSerializer,
    )
    def put(self, request: Request) -> Response:
        body = self.body(PreferencesBody)
        set_preferences(
            actor=self.actor,
            limits=PersonalLimits(
                max_km=body["max_km"],
                max_half_days_per_week=body["max_half_days_per_week"],
                max_days_per_week=body["max_days_per_week"],
                year_groups=tuple(body["year_groups"]) if "year_groups" in body else None,
                quiet_from=body["quiet_from"],
                quiet_until=body["quiet_until"],
            ),
            consents_to_other_boards=body["consent_other_boards"],
            preferred_location_ids=body["preferred_schools"],
            hidden_location_ids=body["hidden_schools"],
            pauses=[SchoolPause(**row) for row in body["paused_schools"]]
            if "paused_schools" in body
            else None,
            now=self.now,
        )
        return self.get(request)


def _only(substitute: Substitute) -> QuerySet[Substitute]:
    return Substitute.objects.filter(pk=substitute.pk)


def _preferences(substitute: Substitute, *, today: date) -> dict[str, Any]:
    chosen = school_preferences_of(substitute, today=today)
    return {
        "max_km": substitute.max_km,
        "max_half_days_per_week": substitute.max_half_days_per_week,
        "max_days_per_week": substitute.max_days_per_week,
        "year_groups": substitute.year_groups,
        "quiet_from": substitute.quiet_from,
        "quiet_until": substitute.quiet_until,
        "consent_other_boards": substitute.consent_other_boards_at is not None,
        "preferred_schools": [
            row.location for row in chosen if row.kind == SchoolPreferenceKind.PREFERRED
        ],
        "hidden_schools": [
            row.location
            for row in chosen
            if row.kind == SchoolPreferenceKind.HIDDEN and row.last_date is None
        ],
        "paused_schools": [row for row in chosen if row.last_date is not None],
    }
