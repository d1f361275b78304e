"""The shapes of decisions on the wire: proposals, their versions, votes, consents and history."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from api.v1.signing_shapes import MandateUseSerializer, SigningSerializer
from api.v1.tally_shapes import TallySerializer
from regions.governance.domain.allowed import MOVES, allowed_moves
from regions.governance.effects import effect_kind
from regions.governance.enums import (
    ConsentBody,
    ConsentResult,
    EffectStatus,
    GovernanceSubject,
    ProposalForm,
    ProposalStatus,
    SeatStanding,
    VoteAnswer,
    VoteCastAs,
)
from regions.governance.models import Consent, GovernanceDecision, Proposal, ProposalVersion, Vote
from regions.governance.moves import move_label
from regions.governance.queries import OwnSeat, Sight, history_of
from regions.governance.voting.facts import ANSWERS, Answer, Form
from regions.governance.voting.wording import state_in_words


class EffectLineSerializer(ApiSerializer):
    label: Any = serializers.CharField()
    old = serializers.CharField()
    new = serializers.CharField()


class EffectSerializer(ApiSerializer):
    kind = serializers.CharField(source="effect_kind")
    label: Any = serializers.SerializerMethodField()
    from_date = serializers.DateField(source="effect_date")
    values = serializers.DictField(source="effect_values")
    lines = EffectLineSerializer(
        many=True, source="effect_lines", help_text="Zoals het was toen dit werd voorgesteld."
    )

    def get_label(self, version: ProposalVersion) -> str:
        return effect_kind(version.effect_kind).label


class DecisionVersionSerializer(ApiSerializer):
    number = serializers.IntegerField()
    title = serializers.CharField()
    text = serializers.CharField()
    note = serializers.CharField(allow_blank=True)
    effect = serializers.SerializerMethodField()
    made_by_name = serializers.CharField(source="made_by.name")
    made_at = MomentField()

    @extend_schema_field(EffectSerializer(allow_null=True))
    def get_effect(self, version: ProposalVersion) -> Any:
        return EffectSerializer(version).data if version.effect_kind else None


class VoteSerializer(ApiSerializer):
    id = serializers.IntegerField()
    seat_id = serializers.IntegerField()
    seat_label = serializers.CharField(source="seat.label")
    text_version = serializers.IntegerField(source="version.number")
    answer = serializers.ChoiceField(choices=VoteAnswer.choices)
    answer_label = serializers.SerializerMethodField()
    reason = serializers.CharField(allow_blank=True)
    person_name = serializers.CharField(source="cast_by.name")
    cast_as = serializers.ChoiceField(choices=VoteCastAs.choices)
    cast_as_label = serializers.SerializerMethodField()
    mandate = serializers.CharField()
    at = MomentField()

    def get_answer_label(self, vote: Vote) -> str:
        return str(VoteAnswer(vote.answer).label)

    def get_cast_as_label(self, vote: Vote) -> str:
        return str(VoteCastAs(vote.cast_as).label)


class ConsentSerializer(ApiSerializer):
    id = serializers.IntegerField()
    decision_id = serializers.IntegerField(source="proposal_id")
    body = serializers.ChoiceField(choices=ConsentBody.choices)
    body_name = serializers.CharField()
    subject = serializers.CharField()
    result = serializers.ChoiceField(choices=ConsentResult.choices)
    result_label = serializers.SerializerMethodField()
    result_date = serializers.DateField(allow_null=True)
    votes_for = serializers.IntegerField(allow_null=True)
    votes_against = serializers.IntegerField(allow_null=True)
    document = serializers.CharField(allow_blank=True)

    def get_result_label(self, consent: Consent) -> str:
        return str(ConsentResult(consent.result).label)


class DecisionHistorySerializer(ApiSerializer):
    id = serializers.IntegerField()
    at = MomentField()
    subject = serializers.ChoiceField(choices=GovernanceSubject.choices)
    move = serializers.CharField()
    label: Any = serializers.SerializerMethodField()
    actor_name = serializers.SerializerMethodField()
    actor_role = serializers.CharField(allow_blank=True)
    reason = serializers.CharField(allow_blank=True)

    def get_label(self, row: GovernanceDecision) -> str:
        return move_label(subject=row.subject, move=row.move)

    def get_actor_name(self, row: GovernanceDecision) -> str | None:
        return None if row.actor is None else row.actor.name


class OwnSeatSerializer(ApiSerializer):
    """`context` holds `form`."""

    id = serializers.IntegerField(source="term.seat_id")
    label: Any = serializers.CharField(source="term.seat.label")
    chamber = serializers.CharField(source="term.seat.chamber.name")
    mandate = serializers.CharField(source="term.mandate")
    cast_as = serializers.ChoiceField(choices=VoteCastAs.choices)
    is_waiting = serializers.BooleanField()
    proxy_name = serializers.CharField(
        allow_null=True, help_text="Wie met een volmacht ook voor deze zetel mag stemmen."
    )
    standing = serializers.ChoiceField(choices=SeatStanding.choices, source="line.standing")
    answers = serializers.SerializerMethodField(help_text="Wat deze zetel nu kan antwoorden.")

    @extend_schema_field(
        serializers.ListField(child=serializers.ChoiceField(choices=VoteAnswer.choices))
    )
    def get_answers(self, seat: OwnSeat) -> list[str]:
        possible = ANSWERS[Form(self.context["form"])]
        return [
            answer.value
            for answer in Answer
            if answer in possible and not (seat.is_waiting and answer is Answer.WITHDRAWN)
        ]


class RegionDecisionRowSerializer(ApiSerializer):
    """`context` holds `sight`."""

    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    form = serializers.ChoiceField(choices=ProposalForm.choices)
    form_label = serializers.SerializerMethodField()
    title = serializers.CharField(source="text.title")
    status = serializers.ChoiceField(choices=ProposalStatus.choices)
    status_label = serializers.SerializerMethodField()
    state = serializers.SerializerMethodField(
        help_text="De stand van de stemming in één zin; leeg bij een concept."
    )
    waiting_for_me = serializers.SerializerMethodField()
    is_binding = serializers.BooleanField(help_text="Of elk bestuur dit tekent.")
    signing_state = serializers.SerializerMethodField(
        help_text="Hoeveel besturen tekenden, in één zin; leeg als er niets te tekenen is."
    )
    proposer_name = serializers.CharField(source="proposer.name")
    effect_status = serializers.ChoiceField(choices=EffectStatus.choices)
    created_at = MomentField()
    opened_at = MomentField(allow_null=True)
    closes_at = MomentField(allow_null=True)
    closed_at = MomentField(allow_null=True)
    review_date = serializers.DateField(allow_null=True)
    outcome = serializers.CharField(allow_blank=True, help_text="Leeg tot er besloten is.")

    @property
    def sight(self) -> Sight:
        sight: Sight = self.context["sight"]
        return sight

    def get_form_label(self, proposal: Proposal) -> str:
        return str(ProposalForm(proposal.form).label)

    def get_status_label(self, proposal: Proposal) -> str:
        return str(ProposalStatus(proposal.status).label)

    def get_state(self, proposal: Proposal) -> str:
        tally = self.sight.tallies.get(proposal.pk)
        return "" if tally is None else state_in_words(tally)

    def get_signing_state(self, proposal: Proposal) -> str:
        signing = self.sight.signings.get(proposal.pk)
        return "" if signing is None else signing.state

    def get_waiting_for_me(self, proposal: Proposal) -> bool:
        return self.sight.waits(proposal)


class RegionDecisionSerializer(RegionDecisionRowSerializer):
    text = serializers.CharField(source="text.text")
    text_version = serializers.IntegerField(source="text.number")
    effect = serializers.SerializerMethodField()
    effect_note = serializers.CharField(allow_blank=True)
    chambers = RefSerializer(many=True, source="shown_chambers")
    tally = serializers.SerializerMethodField()
    my_seats = serializers.SerializerMethodField()
    consents = ConsentSerializer(many=True, source="shown_consents")
    signing = serializers.SerializerMethodField()
    mandate_uses = MandateUseSerializer(many=True, source="shown_mandate_uses")
    versions = serializers.SerializerMethodField()
    votes = serializers.SerializerMethodField(
        help_text="Alle stemmen die er ooit waren, voor wie voorstellen volgt."
    )
    history = serializers.SerializerMethodField()
    moves = serializers.SerializerMethodField(help_text="Wat je nu kunt doen.")

    @extend_schema_field(EffectSerializer(allow_null=True))
    def get_effect(self, proposal: Proposal) -> Any:
        version = proposal.text
        return EffectSerializer(version).data if version.effect_kind else None

    @extend_schema_field(TallySerializer(allow_null=True))
    def get_tally(self, proposal: Proposal) -> Any:
        tally = self.sight.tallies.get(proposal.pk)
        context = {"follows": self.sight.follows(proposal)}
        return None if tally is None else TallySerializer(tally, context=context).data

    @extend_schema_field(SigningSerializer(allow_null=True))
    def get_signing(self, proposal: Proposal) -> Any:
        signing = self.sight.signings.get(proposal.pk)
        if signing is None:
            return None
        context = {
            "actor": self.sight.actor,
            "region_id": proposal.region_id,
            "follows": self.sight.follows(proposal),
        }
        return SigningSerializer(signing, context=context).data

    @extend_schema_field(OwnSeatSerializer(many=True))
    def get_my_seats(self, proposal: Proposal) -> Any:
        seats = self.sight.seats.get(proposal.pk, ())
        return OwnSeatSerializer(seats, many=True, context={"form": proposal.form}).data

    @extend_schema_field(DecisionVersionSerializer(many=True))
    def get_versions(self, proposal: Proposal) -> Any:
        versions = getattr(proposal, "shown_versions")  # noqa: B009  reason: put there by a prefetch
        shown = versions if self.sight.follows(proposal) else [proposal.text]
        return DecisionVersionSerializer(shown, many=True).data

    @extend_schema_field(VoteSerializer(many=True))
    def get_votes(self, proposal: Proposal) -> Any:
        votes = getattr(proposal, "shown_votes")  # noqa: B009  reason: put there by a prefetch
        return VoteSerializer(votes if self.sight.follows(proposal) else (), many=True).data

    @extend_schema_field(DecisionHistorySerializer(many=True))
    def get_history(self, proposal: Proposal) -> Any:
        rows = history_of(proposal) if self.sight.follows(proposal) else []
        return DecisionHistorySerializer(rows, many=True).data

    @extend_schema_field(
        serializers.ListField(
            child=serializers.ChoiceField(choices=[(name, name) for name in MOVES])
        )
    )
    def get_moves(self, proposal: Proposal) -> list[str]:
        return allowed_moves(proposal, sight=self.sight)
