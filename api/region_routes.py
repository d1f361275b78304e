"""The routes about regions: one of them, what changes it, all of them beside each other, and what the law says."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import (
    alliances,
    laws,
    region_changes,
    region_coverage,
    region_overview,
    region_participations,
    regions,
    school_holidays,
)

REGION_ROUTES: Final[list[URLPattern]] = [
    path("regions/<int:region_id>", regions.RegionView.as_view(), name="region"),
    path(
        "regions/<int:region_id>/history",
        regions.RegionHistoryView.as_view(),
        name="region-history",
    ),
    path(
        "regions/<int:region_id>/status-moves",
        region_changes.RegionStatusMoveView.as_view(),
        name="region-status-moves",
    ),
    path(
        "regions/<int:region_id>/status-requests",
        region_changes.RegionStatusRequestView.as_view(),
        name="region-status-requests",
    ),
    path(
        "regions/<int:region_id>/status-request-refusal",
        region_changes.RegionStatusRefusalView.as_view(),
        name="region-status-request-refusal",
    ),
    path(
        "regions/<int:region_id>/participations",
        region_participations.ParticipationListView.as_view(),
        name="participations",
    ),
    path(
        "regions/<int:region_id>/participations/<int:participation_id>",
        region_participations.ParticipationView.as_view(),
        name="participation",
    ),
    path(
        "regions/<int:region_id>/participations/<int:participation_id>/ending",
        region_participations.ParticipationEndingView.as_view(),
        name="participation-ending",
    ),
    path("regions/<int:region_id>/area", region_changes.RegionAreaView.as_view(), name="area"),
    path(
        "regions/<int:region_id>/figures",
        region_changes.RegionFigureView.as_view(),
        name="region-figures",
    ),
    path(
        "regions/<int:region_id>/second-places",
        region_changes.SecondPlaceListView.as_view(),
        name="second-places",
    ),
    path(
        "regions/<int:region_id>/second-places/<int:place_id>/ending",
        region_changes.SecondPlaceEndingView.as_view(),
        name="second-place-ending",
    ),
    path("region-overview", region_overview.RegionOverviewView.as_view(), name="region-overview"),
    path("region-coverage", region_coverage.CoverageView.as_view(), name="region-coverage"),
    path(
        "region-coverage/school-locations",
        region_coverage.CoverageLocationListView.as_view(),
        name="region-coverage-locations",
    ),
    path(
        "region-coverage-exports",
        region_coverage.CoverageExportView.as_view(),
        name="region-coverage-exports",
    ),
    path("alliances", alliances.AllianceListView.as_view(), name="alliances"),
    path(
        "alliances/<int:alliance_id>/joining",
        alliances.AllianceJoiningView.as_view(),
        name="alliance-joining",
    ),
    path(
        "alliances/<int:alliance_id>/leaving",
        alliances.AllianceLeavingView.as_view(),
        name="alliance-leaving",
    ),
    path(
        "school-holidays",
        school_holidays.SchoolHolidayListView.as_view(),
        name="school-holidays",
    ),
    path(
        "school-holidays/<int:holiday_id>/removal",
        school_holidays.SchoolHolidayRemovalView.as_view(),
        name="school-holiday-removal",
    ),
    path("laws", laws.LawListView.as_view(), name="laws"),
]
