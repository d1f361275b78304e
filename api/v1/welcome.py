"""How a school welcomes somebody: the list that it asks about, and what at least five people said of it."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page_of_counted, page_of
from api.serializers import ApiSerializer, IdField, LocationRefSerializer
from api.v1.look_back_shapes import AskedLineSerializer
from api.views import ApiView
from pool.requests.access import look_backs_visible_to
from pool.requests.domain.look_backs import FEWEST_LINES, MOST_LINES, keep_welcome_list
from pool.requests.enums import Again, ClosedAnswer, WelcomeLine
from pool.requests.looking_back import in_order, label_of, lines_of
from pool.requests.welcome_totals import FEWEST_PEOPLE, Totals, totals_in
from regions.access import get_location, locations_visible_to
from regions.agreements.enums import PeriodKind
from regions.agreements.periods import first_day
from regions.roles import Action


class WelcomeListSerializer(ApiSerializer):
    chosen_lines = AskedLineSerializer(many=True)
    possible_lines = AskedLineSerializer(many=True)


class WelcomeListBody(ApiSerializer):
    chosen_lines = serializers.ListField(
        child=serializers.ChoiceField(choices=WelcomeLine.choices),
        min_length=FEWEST_LINES,
        max_length=MOST_LINES,
        help_text="In de volgorde waarin ze worden gevraagd.",
    )


class WelcomeTotalQuery(PageQuery):
    school_location = IdField(required=False, help_text="Alleen van deze school.")


class WelcomeLineTotalSerializer(AskedLineSerializer):
    times_yes = serializers.IntegerField()
    times_no = serializers.IntegerField()
    times_not_applicable = serializers.IntegerField()


class AgainTotalSerializer(ApiSerializer):
    times_gladly = serializers.IntegerField()
    times_fine = serializers.IntegerField()
    times_rather_not = serializers.IntegerField()


class WelcomeTotalSerializer(ApiSerializer):
    school_location = LocationRefSerializer()
    school_year = serializers.IntegerField(help_text="Het jaar waarin het schooljaar begon.")
    times_answered = serializers.IntegerField(
        help_text=f"In stappen van minstens {FEWEST_PEOPLE} antwoorden van {FEWEST_PEOPLE} mensen."
    )
    welcome_lines = WelcomeLineTotalSerializer(many=True)
    again_totals = AgainTotalSerializer()


class WelcomeListView(ApiView):
    actions = {"GET": Action.VIEW_LOCATIONS, "PUT": Action.EDIT_LOCATION}

    @extend_schema(summary="De welkomstlijst van een school", responses=WelcomeListSerializer)
    def get(self, _request: Request, location_id: int) -> Response:
        location = get_location(
            actor=self.actor, action=Action.VIEW_LOCATIONS, location_id=location_id
        )
        shown = {
            "chosen_lines": _worded(lines_of(location.pk, at=self.now)),
            "possible_lines": _worded(WelcomeLine),
        }
        return Response(WelcomeListSerializer(shown).data)

    @extend_schema(
        summary="De welkomstlijst kiezen; geldt voor werk dat nog niet voorbij is",
        request=WelcomeListBody,
        responses=WelcomeListSerializer,
    )
    def put(self, request: Request, location_id: int) -> Response:
        lines = [WelcomeLine(one) for one in self.body(WelcomeListBody)["chosen_lines"]]
        keep_welcome_list(actor=self.actor, location_id=location_id, lines=lines, now=self.now)
        return self.get(request, location_id)


class WelcomeTotalListView(ApiView):
    action = Action.VIEW_WELCOME_TOTALS

    @extend_schema(
        summary="Hoe invallers worden ontvangen, per school; dit en het vorige schooljaar",
        parameters=[WelcomeTotalQuery],
        responses=page_of(WelcomeTotalSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(WelcomeTotalQuery)
        this_year = first_day(PeriodKind.SCHOOL_YEAR, timezone.localdate(self.now)).year
        rows = look_backs_visible_to(self.actor).filter(school_year__gte=this_year - 1)
        if "school_location" in query:
            rows = rows.filter(location=query["school_location"])
        totals = totals_in(rows, now=self.now)
        reach = locations_visible_to(self.actor, Action.VIEW_WELCOME_TOTALS)
        schools = reach.in_bulk({total.location_id for total in totals})
        shown = [_shown(total, schools[total.location_id]) for total in totals]
        return answer_page_of_counted(
            view=self, rows=shown, serializer=WelcomeTotalSerializer, query=query
        )


def _worded(lines: Any) -> list[dict[str, str]]:
    return [{"line": line.value, "line_label": line.label} for line in lines]


def _shown(total: Totals, school: Any) -> dict[str, Any]:
    return {
        "school_location": school,
        "school_year": total.school_year,
        "times_answered": total.answered,
        "welcome_lines": [
            {
                "line": line,
                "line_label": label_of(line),
                "times_yes": said[ClosedAnswer.YES],
                "times_no": said[ClosedAnswer.NO],
                "times_not_applicable": said[ClosedAnswer.NOT_APPLICABLE],
            }
            for line, said in ((line, total.lines[line]) for line in in_order(total.lines))
        ],
        "again_totals": {
            "times_gladly": total.again[Again.GLADLY],
            "times_fine": total.again[Again.FINE],
            "times_rather_not": total.again[Again.RATHER_NOT],
        },
    }
