"""The routes of the shortage registration."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import reference_dates, shortage_exports, shortage_figures, shortage_reports

SHORTAGE_ROUTES: Final[list[URLPattern]] = [
    path(
        "reference-dates", reference_dates.ReferenceDateListView.as_view(), name="reference-dates"
    ),
    path(
        "reference-dates/<int:date_id>",
        reference_dates.ReferenceDateView.as_view(),
        name="reference-date",
    ),
    path(
        "reference-dates/<int:date_id>/extension",
        reference_dates.ReferenceDateExtensionView.as_view(),
        name="reference-date-extension",
    ),
    path(
        "shortage-reports",
        shortage_reports.ShortageReportListView.as_view(),
        name="shortage-reports",
    ),
    path(
        "shortage-reports/<int:report_id>",
        shortage_reports.ShortageReportView.as_view(),
        name="shortage-report",
    ),
    path(
        "shortage-reports/<int:report_id>/submission",
        shortage_reports.ShortageSubmissionView.as_view(),
        name="shortage-submission",
    ),
    path(
        "shortage-reports/<int:report_id>/review",
        shortage_reports.ShortageReviewView.as_view(),
        name="shortage-review",
    ),
    path(
        "shortage-reports/<int:report_id>/return",
        shortage_reports.ShortageReturnView.as_view(),
        name="shortage-return",
    ),
    path(
        "shortage-reports/<int:report_id>/correction",
        shortage_reports.ShortageCorrectionView.as_view(),
        name="shortage-correction",
    ),
    path(
        "shortage-figures", shortage_figures.ShortageFigureView.as_view(), name="shortage-figures"
    ),
    path(
        "shortage-exports", shortage_exports.ShortageExportView.as_view(), name="shortage-exports"
    ),
]
