"""The routes of the table of a region: who sits there, what it decides and how, and who may decide in its place."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import (
    decision_votes,
    decisions,
    mandates,
    meetings,
    participation,
    seats,
    signatures,
)

GOVERNANCE_ROUTES: Final[list[URLPattern]] = [
    path("seats", seats.SeatListView.as_view(), name="seats"),
    path("seats/<int:seat_id>/terms", seats.SeatTermListView.as_view(), name="seat-terms"),
    path(
        "seats/<int:seat_id>/term-ending",
        seats.SeatTermEndingView.as_view(),
        name="seat-term-ending",
    ),
    path("decisions", decisions.DecisionListView.as_view(), name="decisions"),
    path("decisions/<int:decision_id>", decisions.DecisionView.as_view(), name="decision"),
    path(
        "decisions/<int:decision_id>/opening",
        decisions.DecisionOpeningView.as_view(),
        name="decision-opening",
    ),
    path(
        "decisions/<int:decision_id>/amendment",
        decisions.DecisionAmendmentView.as_view(),
        name="decision-amendment",
    ),
    path(
        "decisions/<int:decision_id>/withdrawal",
        decisions.DecisionWithdrawalView.as_view(),
        name="decision-withdrawal",
    ),
    path(
        "decisions/<int:decision_id>/closing",
        decisions.DecisionClosingView.as_view(),
        name="decision-closing",
    ),
    path(
        "decisions/<int:decision_id>/outcome",
        decisions.DecisionOutcomeView.as_view(),
        name="decision-outcome",
    ),
    path(
        "decisions/<int:decision_id>/votes",
        decision_votes.DecisionVoteView.as_view(),
        name="decision-votes",
    ),
    path(
        "decisions/<int:decision_id>/proxies",
        decision_votes.DecisionProxyView.as_view(),
        name="decision-proxies",
    ),
    path(
        "decisions/<int:decision_id>/proxy-ending",
        decision_votes.DecisionProxyEndingView.as_view(),
        name="decision-proxy-ending",
    ),
    path(
        "decisions/<int:decision_id>/consents",
        decision_votes.DecisionConsentView.as_view(),
        name="decision-consents",
    ),
    path(
        "consents/<int:consent_id>/result",
        decision_votes.ConsentResultView.as_view(),
        name="consent-result",
    ),
    path(
        "decisions/<int:decision_id>/signatures",
        signatures.SignatureView.as_view(),
        name="decision-signatures",
    ),
    path(
        "decisions/<int:decision_id>/signature-withdrawal",
        signatures.SignatureWithdrawalView.as_view(),
        name="decision-signature-withdrawal",
    ),
    path(
        "decisions/<int:decision_id>/mandate-uses",
        signatures.DecisionMandateUseView.as_view(),
        name="decision-mandate-uses",
    ),
    path("meetings", meetings.MeetingListView.as_view(), name="meetings"),
    path("meetings/<int:meeting_id>", meetings.MeetingView.as_view(), name="meeting"),
    path(
        "meetings/<int:meeting_id>/agenda",
        meetings.MeetingAgendaView.as_view(),
        name="meeting-agenda",
    ),
    path(
        "meetings/<int:meeting_id>/presence",
        meetings.MeetingPresenceView.as_view(),
        name="meeting-presence",
    ),
    path("participation", participation.ParticipationView.as_view(), name="participation"),
    path(
        "participation/rows",
        participation.ParticipationRowsView.as_view(),
        name="participation-rows",
    ),
    path(
        "participation-exports",
        participation.ParticipationExportView.as_view(),
        name="participation-exports",
    ),
    path("mandates", mandates.MandateListView.as_view(), name="mandates"),
    path(
        "mandates/<int:mandate_id>/ending",
        mandates.MandateEndingView.as_view(),
        name="mandate-ending",
    ),
    path("escalation-levels", mandates.EscalationLevelListView.as_view(), name="escalation-levels"),
    path("escalations", mandates.EscalationListView.as_view(), name="escalations"),
    path(
        "escalations/<int:escalation_id>/ending",
        mandates.EscalationEndingView.as_view(),
        name="escalation-ending",
    ),
    path("decision-effects", decision_votes.EffectKindListView.as_view(), name="effect-kinds"),
    path(
        "decision-effect-previews",
        decision_votes.EffectPreviewView.as_view(),
        name="effect-previews",
    ),
]
