"""What somebody sends in about a decision: a proposal, a vote, an end, a consent."""

import json
from typing import Any

from rest_framework import serializers

from api.pagination import PageQuery
from api.serializers import ApiSerializer, IdField, MomentField
from regions.governance.domain.drafts import Draft, DraftEffect, DraftText
from regions.governance.enums import (
    ConsentBody,
    ProposalForm,
    ProposalStage,
    ProposalStatus,
    VoteAnswer,
)

MOST_CHAMBERS = 20


class SettingsField(serializers.DictField):
    """Settings by name, nested; the keys are data. Refuses text that no database keeps."""

    def to_internal_value(self, data: Any) -> Any:
        values = super().to_internal_value(data)
        try:
            text = json.dumps(values, ensure_ascii=False).encode().decode()
        except (UnicodeEncodeError, ValueError, RecursionError) as error:
            raise serializers.ValidationError("Deze waarden kunnen niet.") from error
        if "\\u0000" in text:
            raise serializers.ValidationError("Deze waarden kunnen niet.")
        return values


class DecisionQuery(PageQuery):
    status = serializers.ChoiceField(choices=ProposalStatus.choices, required=False)
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    stage = serializers.ChoiceField(
        choices=ProposalStage.choices,
        required=False,
        help_text="Wat nog loopt, of wat voorbij is: besloten of ingetrokken.",
    )
    mine = serializers.BooleanField(
        required=False, default=False, help_text="Alleen wat je zelf voorstelde."
    )
    waiting_for_me = serializers.BooleanField(
        required=False, default=False, help_text="Alleen wat op je stem wacht."
    )


class EffectBody(ApiSerializer):
    kind = serializers.CharField(max_length=40)
    from_date = serializers.DateField(required=False, allow_null=True, default=None)
    values = SettingsField(help_text="Alleen wat verandert, met de namen van de instellingen.")


class TextBody(ApiSerializer):
    title = serializers.CharField(max_length=120)
    text = serializers.CharField(max_length=10_000)
    effect = EffectBody(required=False, allow_null=True, default=None)


class DecisionBody(TextBody):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meedoet.")
    form = serializers.ChoiceField(choices=ProposalForm.choices)
    chambers = serializers.ListField(
        child=IdField(),
        required=False,
        max_length=MOST_CHAMBERS,
        default=list,
        help_text="Zonder dit: alle kamers van de regio.",
    )
    closes_at = MomentField(required=False, allow_null=True, default=None)
    review_date = serializers.DateField(required=False, allow_null=True, default=None)
    is_binding = serializers.BooleanField(
        required=False,
        default=False,
        help_text="Bindende afspraak: na het aannemen tekent elk bestuur.",
    )


class AmendmentBody(TextBody):
    note = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=400,
        default="",
        help_text="Wat er anders is, en waarom.",
    )


class WithdrawalBody(ApiSerializer):
    reason = serializers.CharField(required=False, allow_blank=True, max_length=400, default="")


class ClosingBody(ApiSerializer):
    outcome = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=2000,
        default="",
        help_text="Wat er besloten is, in gewone woorden. Leeg: de uitslag.",
    )


class DecisionOutcomeBody(ApiSerializer):
    outcome = serializers.CharField(max_length=2000)
    review_date = serializers.DateField(required=False, allow_null=True, default=None)


class VoteBody(ApiSerializer):
    seat = IdField()
    text_version = serializers.IntegerField(
        min_value=1, max_value=32_767, help_text="De versie die je gelezen hebt."
    )
    answer = serializers.ChoiceField(choices=VoteAnswer.choices)
    reason = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=2000,
        default="",
        help_text="Nodig bij een bezwaar.",
    )


class ProxyBody(ApiSerializer):
    seat = IdField(help_text="Je eigen zetel.")
    to_seat = IdField(help_text="De zetel van wie voor je stemt.")


class ProxyEndingBody(ApiSerializer):
    seat = IdField()


class ConsentBodySerializer(ApiSerializer):
    body = serializers.ChoiceField(choices=ConsentBody.choices)
    body_name = serializers.CharField(max_length=120)
    subject = serializers.CharField(max_length=200)


class ConsentResultBody(ApiSerializer):
    is_given = serializers.BooleanField(help_text="Of het orgaan instemt.")
    result_date = serializers.DateField()
    votes_for = serializers.IntegerField(
        min_value=0, max_value=32_767, required=False, allow_null=True, default=None
    )
    votes_against = serializers.IntegerField(
        min_value=0, max_value=32_767, required=False, allow_null=True, default=None
    )
    document = serializers.CharField(required=False, allow_blank=True, max_length=200, default="")


class EffectPreviewBody(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meedoet.")
    effect = EffectBody()


def text_of(body: dict[str, Any]) -> DraftText:
    """The words and the change, typed."""
    effect = body["effect"]
    return DraftText(
        title=body["title"],
        text=body["text"],
        effect=None if effect is None else DraftEffect(**effect),
    )


def draft_of(body: dict[str, Any]) -> Draft:
    """The whole proposal, typed."""
    return Draft(
        text=text_of(body),
        form=ProposalForm(body["form"]),
        chamber_ids=tuple(body["chambers"]),
        closes_at=body["closes_at"],
        review_date=body["review_date"],
        is_binding=body["is_binding"],
    )
