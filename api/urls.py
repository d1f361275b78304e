"""The routes under /api/v1; no trailing slashes."""

from django.urls import URLPattern, URLResolver, path

from api import agreement_routes, programme_routes
from api.day_routes import DAY_ROUTES
from api.governance_routes import GOVERNANCE_ROUTES
from api.look_back_routes import LOOK_BACK_ROUTES
from api.message_routes import MESSAGE_ROUTES
from api.own_routes import OWN_ROUTES
from api.region_routes import REGION_ROUTES
from api.schema import openapi_document
from api.settlement_routes import SETTLEMENT_ROUTES
from api.shortage_routes import SHORTAGE_ROUTES
from api.swap_routes import SWAP_ROUTES
from api.v1 import (
    acceptance_rules,
    assignment_links,
    assignments,
    imports,
    me,
    memberships,
    morning_board,
    morning_plans,
    notices,
    offer_links,
    offers,
    organisations,
    personal_data,
    reach,
    regions,
    request_details,
    request_moves,
    request_previews,
    requests,
    school_locations,
    standby,
    substitute_calendar,
    substitute_invitations,
    substitute_lists,
    substitutes,
    substitutes_me,
    waiting,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("openapi.json", openapi_document, name="openapi"),
    path("me", me.MeView.as_view(), name="me"),
    path("me/push-key", reach.PushKeyView.as_view(), name="push-key"),
    path("me/push-subscriptions", reach.DeviceListView.as_view(), name="devices"),
    path(
        "me/push-subscriptions/<int:device_id>/removal",
        reach.DeviceRemovalView.as_view(),
        name="device-removal",
    ),
    path("me/contact-windows", reach.ContactWindowsView.as_view(), name="contact-windows"),
    path("me/trial-notices", reach.TrialNoticeView.as_view(), name="trial-notices"),
    path("me/personal-data", personal_data.PersonalDataView.as_view(), name="personal-data"),
    path("me/waiting", waiting.WaitingListView.as_view(), name="waiting"),
    path("regions", regions.RegionListView.as_view(), name="regions"),
    *REGION_ROUTES,
    *DAY_ROUTES,
    *LOOK_BACK_ROUTES,
    *MESSAGE_ROUTES,
    *SWAP_ROUTES,
    *OWN_ROUTES,
    *agreement_routes.urlpatterns,
    *programme_routes.urlpatterns,
    path("organisations", organisations.OrganisationListView.as_view(), name="organisations"),
    path(
        "school-locations",
        school_locations.SchoolLocationListView.as_view(),
        name="school-locations",
    ),
    path(
        "school-locations/<int:location_id>",
        school_locations.SchoolLocationView.as_view(),
        name="school-location",
    ),
    path(
        "school-locations/<int:location_id>/substitute-lists",
        substitute_lists.SubstituteListsView.as_view(),
        name="substitute-lists",
    ),
    path(
        "school-locations/<int:location_id>/admitted-substitutes",
        substitute_lists.AdmittedSubstitutesView.as_view(),
        name="admitted-substitutes",
    ),
    *GOVERNANCE_ROUTES,
    path("memberships", memberships.MembershipListView.as_view(), name="memberships"),
    path(
        "memberships/<int:membership_id>/ending",
        memberships.MembershipEndingView.as_view(),
        name="membership-ending",
    ),
    path("standby", standby.StandbyDayView.as_view(), name="standby"),
    path("standby-allowances", standby.AllowancesView.as_view(), name="standby-allowances"),
    path(
        "substitute-invitations",
        substitute_invitations.PoolInvitationView.as_view(),
        name="substitute-invitations",
    ),
    path("substitutes", substitutes.SubstituteListView.as_view(), name="substitutes"),
    path("substitutes/me", substitutes_me.MeView.as_view(), name="own-substitute"),
    path(
        "substitutes/me/acceptance-rules",
        acceptance_rules.AcceptanceRuleListView.as_view(),
        name="acceptance-rules",
    ),
    path(
        "substitutes/me/acceptance-rules/<int:rule_id>/pause",
        acceptance_rules.AcceptanceRulePauseView.as_view(),
        name="acceptance-rule-pause",
    ),
    path(
        "substitutes/me/acceptance-rules/<int:rule_id>/resumption",
        acceptance_rules.AcceptanceRuleResumptionView.as_view(),
        name="acceptance-rule-resumption",
    ),
    path(
        "substitutes/me/acceptance-rules/<int:rule_id>/ending",
        acceptance_rules.AcceptanceRuleEndingView.as_view(),
        name="acceptance-rule-ending",
    ),
    path("substitutes/me/standby", standby.OwnStandbyView.as_view(), name="own-standby"),
    path(
        "substitutes/me/calendar",
        substitute_calendar.CalendarView.as_view(),
        name="own-calendar",
    ),
    path(
        "substitutes/me/calendar/ending",
        substitute_calendar.CalendarEndingView.as_view(),
        name="own-calendar-ending",
    ),
    path(
        "substitutes/me/availability",
        substitutes_me.AvailabilityView.as_view(),
        name="own-availability",
    ),
    path(
        "substitutes/me/views",
        substitutes_me.OwnViewListView.as_view(),
        name="own-views",
    ),
    path(
        "substitutes/me/preferences",
        substitutes_me.PreferencesView.as_view(),
        name="own-preferences",
    ),
    path(
        "substitutes/<int:substitute_id>", substitutes.SubstituteView.as_view(), name="substitute"
    ),
    path(
        "substitutes/<int:substitute_id>/admissions/<int:board_id>",
        substitutes.AdmissionView.as_view(),
        name="admission",
    ),
    path(
        "substitutes/<int:substitute_id>/invitation",
        substitute_invitations.SubstituteInvitationView.as_view(),
        name="substitute-invitation",
    ),
    *SETTLEMENT_ROUTES,
    path("request-previews", request_previews.RequestPreviewView.as_view(), name="previews"),
    path("requests", requests.RequestListView.as_view(), name="requests"),
    path("requests/<int:request_id>", requests.RequestView.as_view(), name="request"),
    path(
        "requests/<int:request_id>/candidates",
        request_details.CandidatesView.as_view(),
        name="candidates",
    ),
    path(
        "requests/<int:request_id>/decisions",
        request_details.DecisionsView.as_view(),
        name="request-decisions",
    ),
    path(
        "requests/<int:request_id>/cancellation",
        request_moves.CancellationView.as_view(),
        name="request-cancellation",
    ),
    path(
        "requests/<int:request_id>/notes-removal",
        request_moves.NotesRemovalView.as_view(),
        name="notes-removal",
    ),
    path(
        "requests/<int:request_id>/outcome",
        request_moves.OutcomeView.as_view(),
        name="request-outcome",
    ),
    path(
        "requests/<int:request_id>/internal-solution",
        request_moves.InternalSolutionView.as_view(),
        name="internal-solution",
    ),
    path(
        "requests/<int:request_id>/wave-stop",
        request_moves.WaveStopView.as_view(),
        name="wave-stop",
    ),
    path(
        "requests/<int:request_id>/wave-resumption",
        request_moves.WaveResumptionView.as_view(),
        name="wave-resumption",
    ),
    path("requests/<int:request_id>/waves", request_moves.WavesView.as_view(), name="waves"),
    path(
        "requests/<int:request_id>/assignments",
        assignments.RequestAssignmentView.as_view(),
        name="request-assignments",
    ),
    path("offers", offers.OfferListView.as_view(), name="offers"),
    path("offers/<int:offer_id>", offers.OfferView.as_view(), name="offer"),
    path("offers/<int:offer_id>/acceptance", offers.AcceptanceView.as_view(), name="acceptance"),
    path("offers/<int:offer_id>/refusal", offers.RefusalView.as_view(), name="refusal"),
    path(
        "offer-link-openings",
        offer_links.OfferLinkOpeningView.as_view(),
        name="offer-link-openings",
    ),
    path(
        "offer-link-answers", offer_links.OfferLinkAnswerView.as_view(), name="offer-link-answers"
    ),
    path("assignments", assignments.AssignmentListView.as_view(), name="assignments"),
    path(
        "assignments/<int:assignment_id>", assignments.AssignmentView.as_view(), name="assignment"
    ),
    path(
        "assignments/<int:assignment_id>/cancellation",
        assignments.CallingOffView.as_view(),
        name="assignment-cancellation",
    ),
    path(
        "assignment-link-openings",
        assignment_links.AssignmentLinkOpeningView.as_view(),
        name="assignment-link-openings",
    ),
    path(
        "assignment-link-cancellations",
        assignment_links.AssignmentLinkCancellationView.as_view(),
        name="assignment-link-cancellations",
    ),
    path("morning-board", morning_board.MorningBoardView.as_view(), name="morning-board"),
    path("morning-plans", morning_plans.MorningPlanListView.as_view(), name="morning-plans"),
    path(
        "morning-plans/<int:plan_id>", morning_plans.MorningPlanView.as_view(), name="morning-plan"
    ),
    path(
        "morning-plans/<int:plan_id>/sending",
        morning_plans.MorningPlanSendingView.as_view(),
        name="morning-plan-sending",
    ),
    path(
        "morning-plans/<int:plan_id>/replanning",
        morning_plans.MorningPlanReplanningView.as_view(),
        name="morning-plan-replanning",
    ),
    path(
        "morning-plan-decisions",
        morning_plans.PlanHistoryView.as_view(),
        name="morning-plan-decisions",
    ),
    path("plan-wishes", morning_plans.PlanWishListView.as_view(), name="plan-wishes"),
    path(
        "plan-wishes/<int:wish_id>/lifting",
        morning_plans.PlanWishLiftingView.as_view(),
        name="plan-wish-lifting",
    ),
    path("notices", notices.NoticeListView.as_view(), name="notices"),
    path(
        "notices/<int:notice_id>/reading",
        notices.NoticeReadingView.as_view(),
        name="notice-reading",
    ),
    path("imports", imports.ImportListView.as_view(), name="imports"),
    path("imports/<int:run_id>", imports.ImportView.as_view(), name="import"),
    path(
        "imports/<int:run_id>/application",
        imports.ImportApplicationView.as_view(),
        name="import-application",
    ),
    path(
        "import-templates/<str:kind>", imports.ImportTemplateView.as_view(), name="import-template"
    ),
    *SHORTAGE_ROUTES,
]
