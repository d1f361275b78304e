"""How my notices reach me: my devices, the times that suit me, and a notice to try it with."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.authentication import session_key_of
from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, ClockField, MomentField
from api.v1.notices import NoticeSerializer
from api.views import ApiView
from notices.devices import Owner, PushAddress, devices_of, register_device, remove_device
from notices.push_keys import push_keys
from notices.reaching import Window
from notices.trial import send_trial
from notices.windows import set_windows, windows_of
from regions.roles import Action

MOST_WINDOWS = 42
"""Six a day."""


class PushKeySerializer(ApiSerializer):
    public_key = serializers.CharField(
        allow_null=True, help_text="Leeg als deze site geen meldingen naar apparaten stuurt."
    )


class DeviceSerializer(ApiSerializer):
    """Never its address: whoever has that could make the device ring."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    created_at = MomentField()
    seen_at = MomentField()


class DeviceKeysBody(ApiSerializer):
    p256dh = serializers.CharField(max_length=100)
    auth = serializers.CharField(max_length=32)


class DeviceBody(ApiSerializer):
    """As `PushSubscription.toJSON()` gives it, with a name that its owner will know."""

    endpoint = serializers.CharField(max_length=1000)
    keys = DeviceKeysBody()
    name = serializers.CharField(max_length=60)
    is_renewal = serializers.BooleanField(
        default=False,
        help_text="Het apparaat doet dit zelf; geweigerd als de eigenaar het verwijderde.",
    )


class WindowSerializer(ApiSerializer):
    wire_names = {"from_time": "from", "until_time": "until"}

    weekday = serializers.IntegerField(min_value=0, max_value=6, help_text="Maandag is 0.")
    from_time = ClockField()
    until_time = ClockField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["until_time"] <= attrs["from_time"]:
            raise serializers.ValidationError({"until": ["Kies een einde na het begin."]})
        return attrs


class WindowsSerializer(ApiSerializer):
    windows = WindowSerializer(many=True)

    def validate_windows(self, windows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if len(windows) > MOST_WINDOWS:
            raise serializers.ValidationError(f"Kies hoogstens {MOST_WINDOWS} tijden.")
        return windows


class PushKeyView(ApiView):
    action = Action.VIEW_NOTICES

    @extend_schema(
        summary="De sleutel waarmee een browser zich aanmeldt", responses=PushKeySerializer
    )
    def get(self, _request: Request) -> Response:
        keys = push_keys()
        shown = {"public_key": None if keys is None else keys.public_text}
        return Response(PushKeySerializer(shown).data)


class DeviceListView(ApiView):
    action = Action.VIEW_NOTICES
    rates = {"POST": "devices"}

    @extend_schema(
        summary="Mijn apparaten die meldingen krijgen",
        parameters=[PageQuery],
        responses=page_of(DeviceSerializer),
    )
    def get(self, request: Request) -> Response:
        return answer_page(
            view=self,
            rows=devices_of(person_of(request)),
            serializer=DeviceSerializer,
            query=self.query(PageQuery),
        )

    @extend_schema(
        summary="Meldingen op dit apparaat aanzetten, of het adres vernieuwen",
        request=DeviceBody,
        responses={201: DeviceSerializer},
    )
    def post(self, request: Request) -> Response:
        body = self.body(DeviceBody)
        owner = Owner(
            user_id=person_of(request),
            session_key=session_key_of(request),
            is_renewing=body["is_renewal"],
        )
        device = register_device(
            owner,
            address=PushAddress(endpoint=body["endpoint"], **body["keys"]),
            name=body["name"],
            now=self.now,
        )
        return Response(DeviceSerializer(device).data, status=201)


class DeviceRemovalView(ApiView):
    action = Action.VIEW_NOTICES

    @extend_schema(
        summary="Meldingen op een apparaat uitzetten", request=None, responses=DeviceSerializer
    )
    def post(self, request: Request, device_id: int) -> Response:
        device = remove_device(user_id=person_of(request), device_id=device_id, now=self.now)
        return Response(DeviceSerializer(device).data)


class TrialNoticeView(ApiView):
    action = Action.VIEW_NOTICES
    rates = {"POST": "trials"}

    @extend_schema(
        summary="Mijzelf een proefmelding sturen", request=None, responses={201: NoticeSerializer}
    )
    def post(self, request: Request) -> Response:
        notice = send_trial(user_id=person_of(request), now=self.now)
        return Response(NoticeSerializer(notice).data, status=201)


class ContactWindowsView(ApiView):
    action = Action.VIEW_NOTICES

    @extend_schema(
        summary="Wanneer ik gestoord mag worden; leeg is altijd", responses=WindowsSerializer
    )
    def get(self, request: Request) -> Response:
        return Response(WindowsSerializer({"windows": windows_of(person_of(request))}).data)

    @extend_schema(
        summary="Wanneer ik gestoord mag worden, vervangen",
        request=WindowsSerializer,
        responses=WindowsSerializer,
    )
    def put(self, request: Request) -> Response:
        windows = [Window(**row) for row in self.body(WindowsSerializer)["windows"]]
        kept = set_windows(user_id=person_of(request), windows=windows)
        return Response(WindowsSerializer({"windows": kept}).data)


def person_of(request: Request) -> int:
    user_id = request.user.pk
    assert user_id is not None  # noqa: S101  reason: signed in; this tells the type
    return int(user_id)
