"""The routes of the programme under /api/v1: challenges, the plan and measures."""

from django.urls import URLPattern, path

from api.v1 import challenges, measure_moves, measures, programme_exports, programme_versions

urlpatterns: list[URLPattern] = [
    path("challenges", challenges.ChallengeListView.as_view(), name="challenges"),
    path("challenges/<int:challenge_id>", challenges.ChallengeView.as_view(), name="challenge"),
    path(
        "challenges/<int:challenge_id>/closing",
        challenges.ChallengeClosingView.as_view(),
        name="challenge-closing",
    ),
    path(
        "challenges/<int:challenge_id>/reopening",
        challenges.ChallengeReopeningView.as_view(),
        name="challenge-reopening",
    ),
    path(
        "programme-versions",
        programme_versions.ProgrammeVersionListView.as_view(),
        name="programme-versions",
    ),
    path(
        "programme-versions/<int:version_id>",
        programme_versions.ProgrammeVersionView.as_view(),
        name="programme-version",
    ),
    path(
        "programme-versions/<int:version_id>/sections/<str:task>",
        programme_versions.ProgrammeSectionView.as_view(),
        name="programme-section",
    ),
    path(
        "programme-versions/<int:version_id>/differences",
        programme_versions.ProgrammeDifferencesView.as_view(),
        name="programme-differences",
    ),
    path(
        "programme-versions/<int:version_id>/approval-round",
        programme_versions.ProgrammeRoundView.as_view(),
        name="programme-round",
    ),
    path(
        "programme-versions/<int:version_id>/discarding",
        programme_versions.ProgrammeDiscardingView.as_view(),
        name="programme-discarding",
    ),
    path(
        "programme-exports",
        programme_exports.ProgrammeExportView.as_view(),
        name="programme-exports",
    ),
    path("measures", measures.MeasureListView.as_view(), name="measures"),
    path("measures/<int:measure_id>", measures.MeasureView.as_view(), name="measure"),
    path(
        "measures/<int:measure_id>/start",
        measure_moves.MeasureStartView.as_view(),
        name="measure-start",
    ),
    path(
        "measures/<int:measure_id>/ending",
        measure_moves.MeasureEndingView.as_view(),
        name="measure-ending",
    ),
    path(
        "measures/<int:measure_id>/evaluations",
        measure_moves.MeasureEvaluationView.as_view(),
        name="measure-evaluations",
    ),
    path(
        "measures/<int:measure_id>/continuation",
        measure_moves.MeasureContinuationView.as_view(),
        name="measure-continuation",
    ),
    path(
        "measures/<int:measure_id>/withdrawal",
        measure_moves.MeasureWithdrawalView.as_view(),
        name="measure-withdrawal",
    ),
    path(
        "measures/<int:measure_id>/visibility",
        measure_moves.MeasureVisibilityView.as_view(),
        name="measure-visibility",
    ),
    path(
        "measures/<int:measure_id>/consultations",
        measure_moves.MeasureConsultationView.as_view(),
        name="measure-consultations",
    ),
    path("measure-owners", measures.MeasureOwnerListView.as_view(), name="measure-owners"),
    path("shared-measures", measures.SharedMeasureListView.as_view(), name="shared-measures"),
    path(
        "shared-measures/<int:measure_id>",
        measures.SharedMeasureView.as_view(),
        name="shared-measure",
    ),
]
