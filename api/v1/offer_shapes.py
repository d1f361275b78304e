"""An offer as the person who got it sees it: everything needed to say yes or no on one screen."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from api.v1.work_shapes import LocationWithAddressSerializer, PeriodSerializer, ReportSerializer
from matching.geography import travel_minutes
from pool.requests.domain.waiting import Waiting, waiting_of
from pool.requests.enums import Function, LapseReason, OfferStatus, PayForm, Track
from pool.requests.models import Offer
from pool.requests.pay_forms import pay_of
from pool.requests.policy import settings_of


class OfferPeriodSerializer(PeriodSerializer):
    is_taken = serializers.BooleanField(
        source="taken", help_text="Er komt al iemand, jij of een ander."
    )


class PaySerializer(ApiSerializer):
    """How the work is paid; never an amount."""

    form = serializers.ChoiceField(choices=PayForm.choices)
    payer = serializers.CharField(
        help_text="Het bestuur dat je betaalt; leeg als dat nog af te spreken is."
    )


class OfferSerializer(ReportSerializer):
    """The rows come from `for_offers`; `context` holds `now`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    status = serializers.ChoiceField(choices=OfferStatus.choices)
    lapse_reason = serializers.SerializerMethodField()
    lapse_label = serializers.SerializerMethodField()
    sent_at = MomentField()
    expires_at = MomentField()
    seen_at = MomentField(allow_null=True)
    school_location = serializers.SerializerMethodField()
    function = serializers.ChoiceField(choices=Function.choices, source="request.function")
    year_groups = serializers.ListField(
        child=serializers.IntegerField(), source="request.year_groups"
    )
    subject = serializers.CharField(source="request.subject")
    track = serializers.ChoiceField(choices=Track.choices, allow_blank=True, source="request.track")
    splittable = serializers.BooleanField(
        source="request.splittable", help_text="Je kunt ook ja zeggen tegen een deel."
    )
    periods = OfferPeriodSerializer(source="shown_periods", many=True)
    km = serializers.FloatField(allow_null=True)
    travel_minutes = serializers.SerializerMethodField()
    notes = serializers.SerializerMethodField(
        help_text="Wat de school schreef, zolang het aanbod openstaat of je komt."
    )
    pay = serializers.SerializerMethodField()
    reasons = serializers.ListField(child=serializers.CharField())
    waiting_list = serializers.SerializerMethodField()
    waiting_since = MomentField(allow_null=True)
    assignment = serializers.IntegerField(
        source="booked_assignment_id",
        allow_null=True,
        help_text="De invalbeurt die je hierdoor al hebt.",
    )

    def get_notes(self, offer: Offer) -> str:
        return offer.request.notes if self._still_matters(offer) else ""

    @extend_schema_field(LocationWithAddressSerializer)
    def get_school_location(self, offer: Offer) -> dict[str, Any]:
        shown = LocationWithAddressSerializer(offer.request.location).data
        return shown if self._still_matters(offer) else {**shown, "arrivalNotes": ""}

    def get_report_at(self, row: Offer) -> str:
        return super().get_report_at(row) if self._still_matters(row) else ""

    def get_contact_name(self, row: Offer) -> str:
        return super().get_contact_name(row) if self._still_matters(row) else ""

    def get_contact_phone(self, row: Offer) -> str:
        return super().get_contact_phone(row) if self._still_matters(row) else ""

    def _still_matters(self, offer: Any) -> bool:
        """Whom to call and how to come in are for who is asked or comes; others need them no more."""
        if offer.status == OfferStatus.OPEN:
            return bool(self.context["now"] < offer.expires_at)
        return offer.booked_assignment_id is not None

    @extend_schema_field(PaySerializer)
    def get_pay(self, offer: Offer) -> dict[str, Any]:
        return PaySerializer(pay_of(offer)).data

    @extend_schema_field(serializers.ChoiceField(choices=LapseReason.choices, allow_null=True))
    def get_lapse_reason(self, offer: Offer) -> str | None:
        return offer.lapse_reason or None

    def get_lapse_label(self, offer: Offer) -> str | None:
        return str(LapseReason(offer.lapse_reason).label) if offer.lapse_reason else None

    @extend_schema_field(
        serializers.ChoiceField(
            choices=[(one.value, one.value) for one in Waiting],
            help_text="Of je op de wachtlijst staat, of kunt gaan staan.",
        )
    )
    def get_waiting_list(self, offer: Offer) -> str:
        return waiting_of(offer, now=self.context["now"]).value

    def get_travel_minutes(self, offer: Offer) -> int | None:
        speed = settings_of(offer.request.policy).rules.kilometres_per_hour
        return travel_minutes(offer.km, kilometres_per_hour=speed)
