"""The shapes of a count on the wire."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer
from regions.governance.enums import SeatStanding, TallyVerdict, VoteCastAs
from regions.governance.voting.results import ChamberTally, SeatLine, Tally
from regions.governance.voting.wording import (
    chamber_in_words,
    state_in_words,
    verdict_in_words,
)


class StandingCountSerializer(ApiSerializer):
    standing = serializers.ChoiceField(choices=SeatStanding.choices)
    label: Any = serializers.CharField()
    seats = serializers.IntegerField()
    weight = serializers.IntegerField()


class ChamberTallySerializer(ApiSerializer):
    """`context` holds `form`."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    seat_count = serializers.IntegerField()
    voted = serializers.IntegerField()
    silent = serializers.IntegerField()
    quorum_needed = serializers.IntegerField()
    quorum_of = serializers.IntegerField()
    has_quorum = serializers.BooleanField()
    is_in_favour = serializers.BooleanField()
    counts = serializers.SerializerMethodField()
    sentences = serializers.SerializerMethodField()

    @extend_schema_field(StandingCountSerializer(many=True))
    def get_counts(self, chamber: ChamberTally) -> list[dict[str, Any]]:
        return [
            {
                "standing": standing.value,
                "label": str(SeatStanding(standing.value).label),
                "seats": chamber.seats[standing],
                "weight": chamber.weights[standing],
            }
            for standing in chamber.seats
        ]

    def get_sentences(self, chamber: ChamberTally) -> list[str]:
        return list(chamber_in_words(chamber, form=self.context["form"]))


class SeatLineSerializer(ApiSerializer):
    """`context` holds `follows`: who reads the outcome alone does not read the reasons."""

    seat_id = serializers.IntegerField()
    chamber_id = serializers.IntegerField()
    label: Any = serializers.CharField()
    weight = serializers.IntegerField()
    standing = serializers.ChoiceField(choices=SeatStanding.choices)
    standing_label = serializers.SerializerMethodField()
    reason = serializers.SerializerMethodField()
    cast_as = serializers.ChoiceField(choices=VoteCastAs.choices, allow_null=True)

    def get_standing_label(self, line: SeatLine) -> str:
        return str(SeatStanding(line.standing.value).label)

    def get_reason(self, line: SeatLine) -> str:
        return line.reason if self.context["follows"] else ""


class TallySerializer(ApiSerializer):
    """`context` holds `follows`."""

    state = serializers.SerializerMethodField(help_text="De stand in één zin.")
    verdict = serializers.ChoiceField(choices=TallyVerdict.choices)
    verdict_sentence = serializers.SerializerMethodField()
    silent = serializers.IntegerField()
    is_complete = serializers.BooleanField()
    chambers = serializers.SerializerMethodField()
    seats = serializers.SerializerMethodField()

    def get_state(self, tally: Tally) -> str:
        return state_in_words(tally)

    def get_verdict_sentence(self, tally: Tally) -> str:
        return verdict_in_words(tally)

    @extend_schema_field(ChamberTallySerializer(many=True))
    def get_chambers(self, tally: Tally) -> Any:
        context = {"form": tally.form}
        return ChamberTallySerializer(tally.chambers, many=True, context=context).data

    @extend_schema_field(SeatLineSerializer(many=True))
    def get_seats(self, tally: Tally) -> Any:
        return SeatLineSerializer(tally.lines, many=True, context=self.context).data
