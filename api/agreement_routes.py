"""The routes of result agreements; part of those under /api/v1."""

from django.urls import URLPattern, URLResolver, path

from api.v1 import (
    agreement_evidence,
    agreement_exports,
    agreement_funding,
    agreement_papers,
    agreement_people,
    agreement_reports,
    agreement_rollups,
    agreements,
    funder_notices,
    reporting_lines,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("indicators", agreements.IndicatorListView.as_view(), name="indicators"),
    path("ambitions", agreements.AmbitionListView.as_view(), name="ambitions"),
    path(
        "agreement-people", agreement_people.AgreementPeopleView.as_view(), name="agreement-people"
    ),
    path("agreements", agreements.AgreementListView.as_view(), name="agreements"),
    path("agreements/<int:agreement_id>", agreements.AgreementView.as_view(), name="agreement"),
    path(
        "agreements/<int:agreement_id>/note",
        agreements.AgreementNoteView.as_view(),
        name="agreement-note",
    ),
    path(
        "agreements/<int:agreement_id>/measurements",
        agreement_reports.MeasurementListView.as_view(),
        name="measurements",
    ),
    path(
        "agreements/<int:agreement_id>/measurements/<int:measurement_id>/rows",
        agreement_reports.CountedRowsView.as_view(),
        name="measurement-rows",
    ),
    path(
        "agreements/<int:agreement_id>/periods/<int:period_id>/submission",
        agreement_reports.SubmissionView.as_view(),
        name="report-submission",
    ),
    path(
        "agreements/<int:agreement_id>/periods/<int:period_id>/return",
        agreement_reports.ReturnView.as_view(),
        name="report-return",
    ),
    path(
        "agreements/<int:agreement_id>/periods/<int:period_id>/approval",
        agreement_reports.ApprovalView.as_view(),
        name="report-approval",
    ),
    path(
        "agreements/<int:agreement_id>/periods/<int:period_id>/lock",
        agreement_reports.LockView.as_view(),
        name="report-lock",
    ),
    path(
        "agreement-exports",
        agreement_exports.AgreementExportView.as_view(),
        name="agreement-exports",
    ),
    path(
        "agreements/<int:agreement_id>/evidence",
        agreement_evidence.EvidenceListView.as_view(),
        name="evidence",
    ),
    path(
        "agreements/<int:agreement_id>/periods/<int:period_id>/evidence",
        agreement_evidence.PeriodEvidenceView.as_view(),
        name="period-evidence",
    ),
    path(
        "agreements/<int:agreement_id>/evidence/<int:evidence_id>/content",
        agreement_evidence.EvidenceContentView.as_view(),
        name="evidence-content",
    ),
    path(
        "agreements/<int:agreement_id>/evidence/<int:evidence_id>/withdrawal",
        agreement_evidence.EvidenceWithdrawalView.as_view(),
        name="evidence-withdrawal",
    ),
    path(
        "agreements/<int:agreement_id>/ending",
        agreements.AgreementEndingView.as_view(),
        name="agreement-ending",
    ),
    path(
        "agreements/<int:agreement_id>/breakdown",
        agreement_rollups.BreakdownView.as_view(),
        name="agreement-breakdown",
    ),
    path(
        "agreement-papers", agreement_papers.AgreementPaperView.as_view(), name="agreement-papers"
    ),
    path("reporting-line", reporting_lines.ReportingLineView.as_view(), name="reporting-line"),
    path("indicator-rollups", agreement_rollups.RollUpView.as_view(), name="indicator-rollups"),
    path("funding-tranches", agreement_funding.TrancheListView.as_view(), name="funding-tranches"),
    path(
        "funding-tranches/<int:tranche_id>/agreements",
        agreement_funding.TrancheAgreementView.as_view(),
        name="tranche-agreements",
    ),
    path("funder-notices", funder_notices.FunderNoticeListView.as_view(), name="funder-notices"),
    path(
        "funder-notices/<int:notice_id>",
        funder_notices.FunderNoticeView.as_view(),
        name="funder-notice",
    ),
    path(
        "funder-notices/<int:notice_id>/sending",
        funder_notices.FunderNoticeSendingView.as_view(),
        name="funder-notice-sending",
    ),
    path(
        "funder-notices/<int:notice_id>/dropping",
        funder_notices.FunderNoticeDroppingView.as_view(),
        name="funder-notice-dropping",
    ),
]
