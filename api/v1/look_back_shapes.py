"""The questions after an assignment and what was said, as each side may read it."""

from datetime import datetime
from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, LocationRefSerializer, MomentField
from pool.requests.enums import Again, ClosedAnswer, Side, WelcomeLine, WorkLine
from pool.requests.looking_back import asked_of, in_order, label_of, last_words, window_of
from pool.requests.models import Assignment, LookBack
from regions.actors import Actor
from regions.roles import Action

LINES = [*WelcomeLine.choices, *WorkLine.choices]


class AskedLineSerializer(ApiSerializer):
    line = serializers.ChoiceField(choices=LINES)
    line_label = serializers.CharField()


class GivenAnswerSerializer(AskedLineSerializer):
    closed_answer = serializers.ChoiceField(choices=ClosedAnswer.choices)


class SaidAfterwardsSerializer(ApiSerializer):
    given = GivenAnswerSerializer(many=True)
    again = serializers.ChoiceField(choices=Again.choices)


class LookBackSerializer(ApiSerializer):
    assignment_id = serializers.IntegerField()
    school_location = LocationRefSerializer()
    substitute_name = serializers.CharField()
    last_date = serializers.DateField(allow_null=True)
    closes_at = MomentField(allow_null=True)
    may_answer = serializers.BooleanField()
    asked_side = serializers.ChoiceField(
        choices=[Side.SUBSTITUTE.value, Side.SCHOOL.value],
        allow_null=True,
        help_text="Welke kant jij bent; niets voor wie alleen meeleest.",
    )
    asked_lines = AskedLineSerializer(many=True)
    own_answer = SaidAfterwardsSerializer(allow_null=True)
    school_answer = SaidAfterwardsSerializer(
        allow_null=True,
        help_text="Voor de invaller zelf. De pool leest alleen of de school diegene graag terugziet.",
    )


def shown_look_back(assignment: Assignment, *, actor: Actor, now: datetime) -> Any:
    """Give what this actor may read: nobody but the substitute reads, or learns of, the answer of the substitute."""
    location = assignment.request.location
    side = _side_of(assignment, actor)
    window = window_of(assignment)
    asked = (
        asked_of(side, location_id=location.pk, window=window)
        if window is not None and side is not None
        else ()
    )
    said = last_words(assignment.pk)
    shown = {
        "assignment_id": assignment.pk,
        "school_location": location,
        "substitute_name": assignment.substitute.full_name,
        "last_date": None if window is None else window.last_date,
        "closes_at": None if window is None else window.closes_at,
        "may_answer": side is not None and window is not None and window.holds(now),
        "asked_side": side,
        "asked_lines": [{"line": one.value, "line_label": one.label} for one in asked],
        "own_answer": None if side is None else _said(said.get(side)),
        "school_answer": _answer_of_school(said.get(Side.SCHOOL), side),
    }
    return LookBackSerializer(shown).data


def _answer_of_school(said: LookBack | None, side: Side | None) -> dict[str, Any] | None:
    if side == Side.SCHOOL or said is None:
        return None
    # The pool reads along: the practical things are between the two.
    return _said(said) if side == Side.SUBSTITUTE else {"given": [], "again": said.again}


def _said(said: LookBack | None) -> dict[str, Any] | None:
    if said is None:
        return None
    given = [
        {"line": line, "line_label": label_of(line), "closed_answer": said.answers[line]}
        for line in in_order(said.answers)
    ]
    return {"given": given, "again": said.again}


def _side_of(assignment: Assignment, actor: Actor) -> Side | None:
    if assignment.substitute.user_id == actor.user_id:
        return Side.SUBSTITUTE
    may_answer = actor.may_at(Action.ANSWER_LOOK_BACK, assignment.request.location)
    return Side.SCHOOL if may_answer else None
