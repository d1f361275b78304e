"""What a region looks like on the wire: in a list, as a page, and in its history."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, LocationRefSerializer, MomentField, RefSerializer
from regions.enums import (
    HouseColour,
    LegalForm,
    OrganisationKind,
    ParticipationPhase,
    ParticipationRole,
    RegionKind,
    RegionStatus,
    RegionSubject,
    Sector,
    SizeMeasure,
)
from regions.models import Participation, RegionEvent
from regions.moves import event_label
from regions.pages import RegionPage, Step
from regions.schemes import Check
from regions.wording import words_of


class RegionCountsSerializer(ApiSerializer):
    school_locations = serializers.IntegerField()
    boards = serializers.IntegerField()


class RegionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    status = serializers.ChoiceField(choices=RegionStatus.choices)
    status_since = serializers.DateField(allow_null=True)
    kind = serializers.ChoiceField(choices=RegionKind.choices)
    sectors = serializers.ListField(child=serializers.ChoiceField(choices=Sector.choices))
    legal_form = serializers.ChoiceField(choices=LegalForm.choices, allow_blank=True)
    house_colour = serializers.ChoiceField(choices=HouseColour.choices)
    merged_into = RefSerializer(allow_null=True)
    counts = RegionCountsSerializer()

    def to_representation(self, instance: Any) -> dict[str, Any]:
        instance.counts = {
            "school_locations": instance.location_count,
            "boards": instance.board_count,
        }
        return dict(super().to_representation(instance))


class RegionOrganisationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=OrganisationKind.choices)
    name = serializers.CharField()
    place = serializers.CharField()


class TakingPartSerializer(ApiSerializer):
    id = serializers.IntegerField()
    organisation = RegionOrganisationSerializer()
    role = serializers.ChoiceField(choices=ParticipationRole.choices)
    phase = serializers.ChoiceField(
        choices=ParticipationPhase.choices, allow_blank=True, help_text="Leeg voor een partner."
    )
    expected_join_date = serializers.DateField(allow_null=True)
    from_date = serializers.DateField()
    school_locations = serializers.IntegerField(source="school_count")


class MunicipalitySerializer(ApiSerializer):
    code = serializers.CharField()
    name = serializers.CharField()
    from_date = serializers.DateField()
    school_locations = serializers.IntegerField(source="schools")
    shared_with = serializers.ListField(
        child=serializers.CharField(),
        help_text="Andere regio's met deze gemeente, voor dezelfde sectoren.",
    )


class AllianceSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    from_date = serializers.DateField()
    regions = RefSerializer(many=True)
    institutes = RefSerializer(many=True)


class RegionEventSerializer(ApiSerializer):
    id = serializers.IntegerField()
    subject = serializers.ChoiceField(choices=RegionSubject.choices)
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    words = serializers.SerializerMethodField()
    from_state = serializers.CharField()
    to_state = serializers.CharField()
    on_date = serializers.DateField()
    reason = serializers.CharField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField()
    at = MomentField()

    def get_label(self, event: RegionEvent) -> str:
        return event_label(subject=event.subject, move=event.move)

    def get_words(self, event: RegionEvent) -> str:
        return words_of(event)

    def get_actor_name(self, event: RegionEvent) -> str:
        return "" if event.actor is None else event.actor.name


class SchemeSerializer(ApiSerializer):
    code = serializers.CharField()
    name = serializers.CharField()
    from_date = serializers.DateField()
    until_date = serializers.DateField(allow_null=True)
    source: Any = serializers.CharField()
    note = serializers.CharField()


class ThresholdCheckSerializer(ApiSerializer):
    group = serializers.CharField(help_text="Van één groep is één voorwaarde genoeg.")
    measure = serializers.ChoiceField(choices=SizeMeasure.choices)
    minimum = serializers.IntegerField()
    sentence = serializers.CharField()
    number = serializers.IntegerField(allow_null=True, help_text="Leeg: nog niet opgegeven.")
    counted_date = serializers.DateField(allow_null=True)
    source: Any = serializers.CharField()
    is_met = serializers.BooleanField(allow_null=True)
    is_group_met = serializers.BooleanField(allow_null=True)

    def to_representation(self, instance: Check) -> dict[str, Any]:
        return dict(
            super().to_representation(
                {
                    "group": instance.threshold.group,
                    "measure": instance.threshold.measure,
                    "minimum": instance.threshold.minimum,
                    "sentence": instance.threshold.sentence,
                    "number": instance.count.number,
                    "counted_date": instance.count.counted_date,
                    "source": instance.count.source,
                    "is_met": instance.is_met,
                    "is_group_met": instance.is_group_met,
                }
            )
        )


class SecondPlaceSerializer(ApiSerializer):
    id = serializers.IntegerField()
    school_location = LocationRefSerializer(source="location")
    first_region = RefSerializer(source="location.region", allow_null=True)
    reason = serializers.CharField()
    from_date = serializers.DateField()


class RegionWorkSerializer(ApiSerializer):
    unmet_condition = serializers.CharField()
    asked_status = serializers.ChoiceField(choices=RegionStatus.choices, allow_blank=True)
    timeline = RegionEventSerializer(many=True)
    vacant_seats = serializers.ListField(child=serializers.CharField())
    scheme = SchemeSerializer(allow_null=True)
    thresholds = ThresholdCheckSerializer(source="checks", many=True)
    second_places = SecondPlaceSerializer(many=True)


class RegionStepSerializer(ApiSerializer):
    to_status = serializers.ChoiceField(choices=RegionStatus.choices, source="move.to_state")
    label: Any = serializers.CharField(source="move.label")
    hindrances = serializers.ListField(child=serializers.CharField())
    needs_condition = serializers.BooleanField(source="move.needs_condition")
    needs_successor = serializers.BooleanField(source="move.needs_successor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page as one person reads it; a partner reads who takes part, and not how far they are."""

    page: RegionPage
    reads_work: bool
    steps: Sequence[Step]
    may_keep: bool
    may_decide: bool

    @property
    def participations(self) -> list[Participation]:
        if not self.reads_work:
            for row in self.page.participations:
                row.phase, row.expected_join_date = "", None
        return self.page.participations

    @property
    def work(self) -> dict[str, Any] | None:
        if not self.reads_work:
            return None
        region, work = self.page.region, self.page.work
        return {
            "unmet_condition": region.unmet_condition,
            "asked_status": region.asked_status,
            "timeline": work.timeline,
            "vacant_seats": work.vacant_seats,
            "scheme": work.scheme,
            "checks": work.checks,
            "second_places": work.second_places,
        }


class RegionDetailSerializer(RegionSerializer):
    """Of a region that carries `shown`."""

    participations = TakingPartSerializer(source="shown.participations", many=True)
    municipalities = MunicipalitySerializer(source="shown.page.area", many=True)
    alliances = AllianceSerializer(source="shown.page.alliances", many=True)
    predecessors = RefSerializer(source="shown.page.predecessors", many=True)
    work = RegionWorkSerializer(
        source="shown.work", allow_null=True, help_text="Leeg voor een partner."
    )
    steps = RegionStepSerializer(
        source="shown.steps", many=True, help_text="Voor wie besluit, of vraagt."
    )
    may_keep = serializers.BooleanField(source="shown.may_keep")
    may_decide = serializers.BooleanField(source="shown.may_decide")
