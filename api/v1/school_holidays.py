"""The school holidays of a region: everybody in it reads them, who keeps the region types and removes them."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, RefSerializer
from api.v1.region_shapes import RegionDetailSerializer
from api.v1.regions import answer_region
from api.views import ApiView
from regions.access import school_holidays_visible_to
from regions.domain.school_holidays import NewHoliday, add_school_holiday, remove_school_holiday
from regions.enums import HolidayReach, HolidayRegion
from regions.models.holidays import LONGEST_HOLIDAY
from regions.queries import for_school_holidays
from regions.roles import Action


class SchoolHolidaySerializer(ApiSerializer):
    id = serializers.IntegerField()
    region = RefSerializer()
    name = serializers.CharField()
    holiday_region = serializers.ChoiceField(choices=HolidayRegion.choices)
    first_date = serializers.DateField()
    last_date = serializers.DateField(help_text="Deze dag hoort erbij.")
    reach = serializers.ChoiceField(
        choices=HolidayReach.choices,
        help_text="Hoeveel van de open scholen van de regio deze vakantie hebben.",
    )


class SchoolHolidayQuery(PageQuery):
    region = IdField(required=False)
    from_date = serializers.DateField(required=False, help_text="Met vakantie op of na deze dag.")
    until_date = serializers.DateField(
        required=False, help_text="Met vakantie op of voor deze dag."
    )


class SchoolHolidayBody(ApiSerializer):
    region = IdField(help_text="De regio die deze vakantie bijhoudt.")
    name = serializers.CharField(max_length=40, help_text="Bijvoorbeeld Herfstvakantie.")
    holiday_region = serializers.ChoiceField(choices=HolidayRegion.choices)
    first_date = serializers.DateField()
    last_date = serializers.DateField(help_text="Deze dag hoort erbij.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        first, last = attrs["first_date"], attrs["last_date"]
        if last < first:
            refused = "De laatste dag ligt niet voor de eerste dag."
            raise serializers.ValidationError({"lastDate": [refused]})
        if last - first >= LONGEST_HOLIDAY:
            refused = "Een vakantie duurt hoogstens tien weken."
            raise serializers.ValidationError({"lastDate": [refused]})
        return attrs


class SchoolHolidayListView(ApiView):
    actions = {"GET": Action.VIEW_REGIONS, "POST": Action.KEEP_REGION}

    @extend_schema(
        summary="Schoolvakanties van je regio's",
        parameters=[SchoolHolidayQuery],
        responses=page_of(SchoolHolidaySerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SchoolHolidayQuery)
        rows = for_school_holidays(
            school_holidays_visible_to(self.actor),
            today=timezone.localdate(self.now),
            region_id=query.get("region"),
            from_date=query.get("from_date"),
            until_date=query.get("until_date"),
        )
        return answer_page(view=self, rows=rows, serializer=SchoolHolidaySerializer, query=query)

    @extend_schema(
        summary="Een schoolvakantie toevoegen",
        request=SchoolHolidayBody,
        responses={201: SchoolHolidaySerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(SchoolHolidayBody)
        added = add_school_holiday(
            actor=self.actor,
            region_id=body["region"],
            holiday=NewHoliday(
                name=body["name"],
                holiday_region=HolidayRegion(body["holiday_region"]),
                first_date=body["first_date"],
                last_date=body["last_date"],
            ),
            now=self.now,
        )
        rows = school_holidays_visible_to(self.actor).filter(pk=added.pk)
        shown = for_school_holidays(rows, today=timezone.localdate(self.now)).get()
        return Response(SchoolHolidaySerializer(shown).data, status=status.HTTP_201_CREATED)


class SchoolHolidayRemovalView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Een schoolvakantie weghalen",
        request=None,
        responses=RegionDetailSerializer,
    )
    def post(self, _request: Request, holiday_id: int) -> Response:
        region = remove_school_holiday(actor=self.actor, holiday_id=holiday_id, now=self.now)
        return answer_region(self, region.pk)
