"""The table of a region: its seats, and who holds them."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from regions.access import seats_visible_to
from regions.domain.terms import NewTerm, Person, end_term, start_term
from regions.enums import ChamberKind, SeatGroup
from regions.models import Seat, SeatTerm
from regions.queries import for_seat_rows
from regions.roles import Action


class SeatQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class ChamberSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(choices=ChamberKind.choices)


class SeatPersonSerializer(ApiSerializer):
    name = serializers.CharField()


class SeatTermSerializer(ApiSerializer):
    id = serializers.IntegerField()
    holder = SeatPersonSerializer()
    deputy = SeatPersonSerializer(allow_null=True)
    mandate = serializers.CharField()
    mandate_giver = serializers.CharField()
    from_date = serializers.DateField()
    until_date = serializers.DateField(allow_null=True)


class SeatSerializer(ApiSerializer):
    id = serializers.IntegerField()
    region = RefSerializer()
    chamber = ChamberSerializer()
    label: Any = serializers.CharField()
    group = serializers.ChoiceField(choices=SeatGroup.choices, allow_blank=True)
    organisation = RefSerializer(allow_null=True)
    is_required = serializers.BooleanField(
        help_text="Zonder houder van deze zetel is de regio niet compleet."
    )
    is_vacant = serializers.SerializerMethodField()
    term = serializers.SerializerMethodField()

    def get_is_vacant(self, seat: Seat) -> bool:
        return _running(seat) is None

    @extend_schema_field(SeatTermSerializer(allow_null=True))
    def get_term(self, seat: Seat) -> dict[str, Any] | None:
        term = _running(seat)
        return None if term is None else dict(SeatTermSerializer(term).data)


class PersonBody(ApiSerializer):
    email = serializers.EmailField(max_length=254)
    name = serializers.CharField(max_length=120)


class SeatTermBody(ApiSerializer):
    holder = PersonBody()
    deputy = PersonBody(required=False, allow_null=True, default=None)
    mandate = serializers.CharField(
        max_length=400, help_text="Waarover de zetelhouder mag besluiten."
    )
    mandate_giver = serializers.CharField(max_length=120, help_text="Wie het mandaat gaf.")
    from_date = serializers.DateField()
    until_date = serializers.DateField(required=False, allow_null=True, default=None)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["until_date"] and attrs["until_date"] <= attrs["from_date"]:
            raise serializers.ValidationError({"untilDate": ["Kies een dag na de eerste."]})
        if attrs["deputy"] and _same(attrs["deputy"], attrs["holder"]):
            raise serializers.ValidationError({"deputy": ["Kies een ander dan de zetelhouder."]})
        return attrs


class SeatListView(ApiView):
    action = Action.VIEW_SEATS

    @extend_schema(
        summary="De zetels van de regio, en wie ze bezet",
        parameters=[SeatQuery],
        responses=page_of(SeatSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SeatQuery)
        rows = for_seat_rows(
            seats_visible_to(self.actor),
            today=timezone.localdate(self.now),
            region_id=query.get("region"),
        )
        return answer_page(view=self, rows=rows, serializer=SeatSerializer, query=query)


class SeatTermListView(ApiView):
    action = Action.KEEP_SEATS
    rates = {"POST": "invitations"}

    @extend_schema(
        summary="Iemand op een zetel", request=SeatTermBody, responses={201: SeatSerializer}
    )
    def post(self, _request: Request, seat_id: int) -> Response:
        body = self.body(SeatTermBody)
        deputy = body.pop("deputy")
        start_term(
            actor=self.actor,
            seat_id=seat_id,
            term=NewTerm(
                **body | {"holder": Person(**body["holder"])},
                deputy=deputy and Person(**deputy),
            ),
            now=self.now,
        )
        return answer_seat(self, seat_id, status=status.HTTP_201_CREATED)


class SeatTermEndingView(ApiView):
    action = Action.KEEP_SEATS

    @extend_schema(summary="Een zetel vacant maken", request=None, responses=SeatSerializer)
    def post(self, _request: Request, seat_id: int) -> Response:
        end_term(actor=self.actor, seat_id=seat_id, now=self.now)
        return answer_seat(self, seat_id)


def answer_seat(view: ApiView, seat_id: int, *, status: int = status.HTTP_200_OK) -> Response:
    """Answer one seat as it is in the list."""
    today = timezone.localdate(view.now)
    row = for_seat_rows(Seat.objects.filter(pk=seat_id), today=today).get()
    return Response(SeatSerializer(row).data, status=status)


def _running(seat: Seat) -> SeatTerm | None:
    """Loaded by `for_seat_rows`."""
    terms: list[SeatTerm] = getattr(seat, "running_terms")  # noqa: B009  reason: put there by a prefetch
    return terms[0] if terms else None


def _same(one: dict[str, str], other: dict[str, str]) -> bool:
    return one["email"].lower() == other["email"].lower()
