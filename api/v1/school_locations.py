"""School locations: the register, and what a school says about itself."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, ClockField, IdField, RefSerializer
from api.views import ApiView
from regions.access import locations_visible_to
from regions.domain.locations import LocationEdit, edit_location
from regions.enums import HolidayRegion, Sector
from regions.errors import NotFound
from regions.queries import for_location_rows, search_locations
from regions.roles import Action

SLOTS = ["morning", "afternoon", *(str(number) for number in range(1, 13))]


class LocationQuery(PageQuery):
    board = IdField(required=False, help_text="Alleen vestigingen van dit bestuur.")
    q = serializers.CharField(
        required=False, allow_blank=True, max_length=80, help_text="Naam, plaats of vestigingscode."
    )


class SchoolDaySerializer(ApiSerializer):
    weekday = serializers.IntegerField(help_text="0 is maandag.")
    slot = serializers.ChoiceField(choices=SLOTS)
    start = ClockField(source="start_time")
    end = ClockField(source="end_time")


class SchoolLocationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    location_code = serializers.CharField()
    name = serializers.CharField()
    board = RefSerializer()
    region = RefSerializer(allow_null=True)
    sector = serializers.ChoiceField(choices=Sector.choices)
    street = serializers.CharField()
    house_number = serializers.CharField()
    postcode = serializers.CharField()
    place = serializers.CharField()
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    holiday_region = serializers.ChoiceField(choices=HolidayRegion.choices, allow_blank=True)
    contact_name = serializers.CharField()
    contact_phone = serializers.CharField()
    arrival_notes = serializers.CharField()
    closed_date = serializers.DateField(allow_null=True)
    school_days = SchoolDaySerializer(source="shown_days", many=True)


class LocationEditSerializer(ApiSerializer):
    contact_name = serializers.CharField(max_length=120, allow_blank=True, required=False)
    contact_phone = serializers.CharField(max_length=20, allow_blank=True, required=False)
    arrival_notes = serializers.CharField(max_length=280, allow_blank=True, required=False)


class SchoolLocationListView(ApiView):
    action = Action.VIEW_LOCATIONS

    @extend_schema(
        summary="Vestigingen van de regio",
        parameters=[LocationQuery],
        responses=page_of(SchoolLocationSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(LocationQuery)
        rows = search_locations(
            locations_visible_to(self.actor), text=query.get("q", ""), board_id=query.get("board")
        )
        return answer_page(
            view=self,
            rows=for_location_rows(rows),
            serializer=SchoolLocationSerializer,
            query=query,
        )


class SchoolLocationView(ApiView):
    actions = {"GET": Action.VIEW_LOCATIONS, "PATCH": Action.EDIT_LOCATION}

    @extend_schema(summary="Eén vestiging", responses=SchoolLocationSerializer)
    def get(self, _request: Request, location_id: int) -> Response:
        rows = locations_visible_to(self.actor).filter(pk=location_id)
        location = for_location_rows(rows).first()
        if location is None:
            raise NotFound
        return Response(SchoolLocationSerializer(location).data)

    @extend_schema(
        summary="Contactpersoon en aankomst aanpassen",
        request=LocationEditSerializer,
        responses=SchoolLocationSerializer,
    )
    def patch(self, request: Request, location_id: int) -> Response:
        edit = LocationEdit(**self.body(LocationEditSerializer))
        edit_location(actor=self.actor, location_id=location_id, edit=edit, now=self.now)
        return self.get(request, location_id)
