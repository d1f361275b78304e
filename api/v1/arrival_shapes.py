"""What was said about somebody's arrival on one day, as both sides see it."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from pool.requests.domain.arriving import ARRIVAL_MOVES, arrival_state, saying_of
from pool.requests.enums import ArrivalState, ArrivalWord, Side
from pool.requests.models import Arrival


class SaidSerializer(ApiSerializer):
    word = serializers.ChoiceField(choices=ArrivalWord.choices)
    side = serializers.ChoiceField(choices=Side.choices)
    said_by_name = serializers.CharField(source="said_by.name")
    at = MomentField()


class ArrivalSerializer(ApiSerializer):
    date = serializers.DateField()
    status = serializers.ChoiceField(choices=ArrivalState.choices)
    status_label = serializers.CharField()
    since = MomentField(allow_null=True, help_text="Sinds wanneer; de eerste aankomst telt.")
    said = SaidSerializer(many=True)


class ArrivalTodaySerializer(ArrivalSerializer):
    may_say = serializers.ListField(child=serializers.ChoiceField(choices=ArrivalWord.choices))


class DayArrivalSerializer(ArrivalSerializer):
    substitute = serializers.IntegerField()


def arrival_on(day: date, said: Iterable[Arrival]) -> dict[str, Any]:
    """Give where the arrival of this day stands, with everything that was said about it."""
    words = [one for one in said if one.date == day]
    state = arrival_state(saying_of(one.side, one.word) for one in words)
    return {
        "date": day,
        "status": state,
        "status_label": state.label,
        "since": _since(state, words),
        "said": words,
    }


def arrivals_of(said: Sequence[Arrival]) -> list[dict[str, Any]]:
    """Give every day about which something was said."""
    return [arrival_on(day, list(words)) for day, words in groupby(said, key=_day)]


def may_say(arrival: dict[str, Any], *, is_own: bool, has_begun: bool) -> list[ArrivalWord]:
    """What this side can still say; not what it said last."""
    mine = [one for one in arrival["said"] if (one.side == Side.SUBSTITUTE) == is_own]
    last = mine[-1].word if mine else None
    return [
        word
        for (speaks, word), states in ARRIVAL_MOVES.items()
        if speaks == is_own
        and arrival["status"] in states
        and word != last
        and (has_begun or word != ArrivalWord.NOT_COME)
    ]


def _since(state: ArrivalState, words: Sequence[Arrival]) -> Any:
    # Of two sides that say different things neither moment is the moment.
    return next((one.at for one in words if one.word == state.value), None)


def _day(said: Arrival) -> date:
    return said.date
