"""Looking into a request: who could come and why, and what happened so far."""

from datetime import date
from typing import Any, Final

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, MomentField, PersonRefSerializer
from api.v1.request_previews import RuleCountSerializer
from api.views import ApiView
from matching.ranking import Candidate
from matching.reasons import RULE_LABELS, Audience
from pool.people.enums import PoolGroup, SubstituteCategory
from pool.people.models import Substitute
from pool.requests.access import get_request
from pool.requests.domain.candidates import MOST_SHOWN, CandidateList, candidates_of
from pool.requests.enums import DecisionSubject, LapseReason, OfferStatus
from pool.requests.models import Offer, RequestDecision
from pool.requests.moves import move_label
from pool.requests.queries import decision_rows
from pool.requests.wording import days_in_words
from regions.enums import Role
from regions.roles import Action

MOST_AT_ONCE: Final = 2_000
_BETWEEN: Final = (DecisionSubject.WAITING, DecisionSubject.SWAP_QUESTION)
"""What passes between somebody and the pool office: a school reads that it happened, and not who."""

# For the pool office; the words of `LapseReason` speak to the person who got the offer.
LAPSE_WORDS: Final[dict[str, str]] = {
    LapseReason.FILLED: "Al vervuld",
    LapseReason.CANCELLED: "De school heeft niemand meer nodig",
    LapseReason.STOPPED: "Er wordt niet verder gevraagd",
    LapseReason.BOOKED_ELSEWHERE: "Heeft al een andere invalbeurt",
    LapseReason.NOT_ELIGIBLE: "Past niet meer bij de regels",
    LapseReason.CHANGED: "Er kwam werk bij, de vraag is opnieuw",
}


class CandidatesQuery(ApiSerializer):
    q = serializers.CharField(
        required=False, allow_blank=True, max_length=80, help_text="Alleen wie zo heet."
    )
    shown = serializers.IntegerField(
        min_value=1,
        max_value=MOST_AT_ONCE,
        default=MOST_SHOWN,
        help_text="Hoeveel mensen per lijst.",
    )


class CandidatePersonSerializer(PersonRefSerializer):
    category = serializers.ChoiceField(choices=SubstituteCategory.choices)


class CandidatePartSerializer(ApiSerializer):
    term = serializers.CharField()
    label: Any = serializers.CharField()
    points = serializers.IntegerField()


class LabelledRuleSerializer(ApiSerializer):
    rule = serializers.CharField()
    label: Any = serializers.CharField()


class CandidateSerializer(ApiSerializer):
    rank = serializers.IntegerField(help_text="De plek in de hele rangschikking, vanaf 1.")
    substitute = CandidatePersonSerializer()
    tier = serializers.ChoiceField(choices=PoolGroup.choices)
    tier_label = serializers.CharField()
    score = serializers.IntegerField()
    parts = CandidatePartSerializer(many=True)
    warnings = LabelledRuleSerializer(many=True)
    km = serializers.FloatField(allow_null=True)
    travel_minutes = serializers.IntegerField(allow_null=True)
    period_ids = serializers.ListField(child=serializers.IntegerField())
    offer_status = serializers.ChoiceField(choices=OfferStatus.choices, allow_null=True)


class ExcludedPersonSerializer(LabelledRuleSerializer):
    substitute = PersonRefSerializer()


class AskedPersonSerializer(ApiSerializer):
    """An offer as the pool office sees it."""

    id = serializers.IntegerField()
    substitute = PersonRefSerializer()
    status = serializers.ChoiceField(choices=OfferStatus.choices)
    lapse_label = serializers.SerializerMethodField()
    wave_number = serializers.IntegerField(source="wave.number", allow_null=True, default=None)
    sent_at = MomentField()
    expires_at = MomentField()
    seen_at = MomentField(allow_null=True)
    answered_at = MomentField(allow_null=True)

    def get_lapse_label(self, offer: Offer) -> str | None:
        return LAPSE_WORDS.get(offer.lapse_reason)


class CandidatesSerializer(ApiSerializer):
    candidates = CandidateSerializer(many=True)
    candidate_total = serializers.IntegerField()
    excluded_total = serializers.IntegerField()
    excluded = RuleCountSerializer(many=True)
    excluded_people = ExcludedPersonSerializer(many=True)
    offers = AskedPersonSerializer(many=True)


class DecisionSerializer(ApiSerializer):
    """`context` holds `is_office`: whether the pool office of this school reads."""

    id = serializers.IntegerField()
    at = MomentField()
    subject = serializers.ChoiceField(choices=DecisionSubject.choices)
    subject_id = serializers.IntegerField()
    move = serializers.CharField()
    move_label = serializers.SerializerMethodField()
    from_state = serializers.CharField()
    to_state = serializers.CharField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField()
    reason = serializers.CharField()

    def get_move_label(self, decision: RequestDecision) -> str:
        label = move_label(subject=decision.subject, move=decision.move)
        days = days_in_words(date.fromisoformat(day) for day in decision.facts.get("dates", ()))
        return f"{label}: {days}" if days else label

    def get_actor_name(self, decision: RequestDecision) -> str | None:
        is_private = decision.subject in _BETWEEN or (
            decision.subject == DecisionSubject.OFFER and decision.move == "refuse"
        )
        # Who said no, or waits, is between that person and the pool office; who said yes stands on the card.
        if is_private and decision.actor_role == Role.SUBSTITUTE and not self.context["is_office"]:
            return None
        return decision.actor.name if decision.actor else None


class CandidatesView(ApiView):
    action = Action.VIEW_CANDIDATES

    @extend_schema(
        summary="Wie kan er komen, en waarom niet",
        parameters=[CandidatesQuery],
        responses=CandidatesSerializer,
    )
    def get(self, _request: Request, request_id: int) -> Response:
        query = self.query(CandidatesQuery)
        found = candidates_of(
            actor=self.actor,
            request_id=request_id,
            now=self.now,
            text=query.get("q", ""),
            shown=query["shown"],
        )
        return Response(CandidatesSerializer(_shown(found)).data)


class DecisionsView(ApiView):
    action = Action.VIEW_DECISIONS

    @extend_schema(
        summary="Wat er gebeurde", parameters=[PageQuery], responses=page_of(DecisionSerializer)
    )
    def get(self, _request: Request, request_id: int) -> Response:
        query = self.query(PageQuery)
        found = get_request(actor=self.actor, action=Action.VIEW_DECISIONS, request_id=request_id)
        return answer_page(
            view=self,
            rows=decision_rows(found),
            serializer=DecisionSerializer,
            query=query,
            context={"is_office": self.actor.may_at(Action.VIEW_CANDIDATES, found.location)},
        )


def _shown(found: CandidateList) -> dict[str, Any]:
    people = found.people
    return {
        "candidates": [
            {
                "rank": rank,
                **_candidate(
                    one, people[one.substitute_id], found.offer_status.get(one.substitute_id)
                ),
            }
            for rank, one in found.candidates
            if one.substitute_id in people
        ],
        "candidate_total": found.candidate_total,
        "excluded_total": found.excluded_total,
        "excluded": found.excluded,
        "excluded_people": [
            {
                "substitute": people[substitute_id],
                "rule": rule,
                "label": RULE_LABELS.get(rule, rule),
            }
            for substitute_id, rule in found.excluded_rules
            if substitute_id in people
        ],
        "offers": found.offers,
    }


def _candidate(one: Candidate, person: Substitute, offer_status: str | None) -> dict[str, Any]:
    return {
        "substitute": person,
        "tier": one.tier,
        "tier_label": PoolGroup(one.tier).label,
        "score": one.score,
        "parts": one.parts,
        "warnings": [
            {"rule": verdict.rule, "label": verdict.sentence_for(Audience.OFFICE) or ""}
            for verdict in one.warnings
        ],
        "km": one.km,
        "travel_minutes": one.travel_minutes,
        "period_ids": one.period_ids,
        "offer_status": offer_status,
    }
