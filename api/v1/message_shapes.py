"""A message as both sides read it, and where the messages of one assignment stand for one side."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, ClockField, IdField, MomentField
from pool.messages.enums import (
    MOST_CHARACTERS,
    MOST_MINUTES,
    SENTENCES_OF,
    Asks,
    Sentence,
    WhyClosed,
    asks_of,
)
from pool.messages.models import Message
from pool.messages.queries import Box
from pool.messages.saying import words_of
from pool.requests.enums import Side
from pool.requests.models import Assignment

SIDES = [(side.value, side.label) for side in SENTENCES_OF]


class MessageSerializer(ApiSerializer):
    """`context` holds `side`: the one who reads; the rows come from `in_order`."""

    id = serializers.IntegerField()
    sender_side = serializers.ChoiceField(choices=SIDES, source="side")
    is_own = serializers.SerializerMethodField()
    sent_by_name = serializers.CharField(source="sent_by.name")
    sentence = serializers.ChoiceField(choices=Sentence.choices)
    message_text = serializers.SerializerMethodField()
    sent_at = MomentField(source="at")
    read_at = serializers.SerializerMethodField()

    def get_is_own(self, message: Message) -> bool:
        """Whether the own side said it; of a school that may be a colleague."""
        side: Side = self.context["side"]
        return message.side == side

    def get_message_text(self, message: Message) -> str:
        return words_of(message)

    @extend_schema_field(MomentField(allow_null=True))
    def get_read_at(self, message: Message) -> Any:
        """When the other side saw it; not who."""
        reading = getattr(message, "reading", None)
        return None if reading is None else MomentField().to_representation(reading.at)


class MessageBody(ApiSerializer):
    sentence = serializers.ChoiceField(choices=Sentence.choices)
    at_time = ClockField(required=False, allow_null=True)
    minutes = serializers.IntegerField(
        required=False, allow_null=True, min_value=1, max_value=MOST_MINUTES
    )
    own_text = serializers.CharField(
        required=False, allow_blank=True, max_length=MOST_CHARACTERS, default=""
    )


class MessageReadingBody(ApiSerializer):
    up_to = IdField(help_text="Het laatste bericht dat je zag.")


class ReadySentenceSerializer(ApiSerializer):
    sentence = serializers.ChoiceField(choices=Sentence.choices)
    sentence_label = serializers.CharField()
    asks = serializers.ChoiceField(choices=Asks.choices)


class MessageBoxSerializer(ApiSerializer):
    assignment_id = serializers.IntegerField()
    own_side = serializers.ChoiceField(choices=SIDES)
    may_write = serializers.BooleanField()
    why_closed = serializers.ChoiceField(choices=WhyClosed.choices, allow_null=True)
    why_closed_label = serializers.CharField(allow_blank=True)
    closes_at = MomentField(allow_null=True)
    left_today = serializers.IntegerField()
    unread_count = serializers.IntegerField()
    ready_sentences = ReadySentenceSerializer(many=True)


class UnreadMessagesSerializer(ApiSerializer):
    id = serializers.IntegerField(source="assignment_id", help_text="Van de invalbeurt.")
    request_id = serializers.IntegerField(source="assignment__request_id")
    unread_count = serializers.IntegerField()
    last_at = MomentField()


def shown_box(assignment: Assignment, box: Box) -> Any:
    """Give where the messages stand, with the sentences of this side."""
    closed = box.why_closed
    shown = {
        "assignment_id": assignment.pk,
        "own_side": box.side,
        "may_write": box.may_write,
        "why_closed": closed,
        "why_closed_label": "" if closed is None else closed.label,
        "closes_at": box.closes_at,
        "left_today": box.left_today,
        "unread_count": box.unread,
        "ready_sentences": [
            {"sentence": one.value, "sentence_label": one.label, "asks": asks_of(one)}
            for one in SENTENCES_OF[box.side]
        ],
    }
    return MessageBoxSerializer(shown).data
