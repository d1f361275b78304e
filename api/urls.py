"""The routes under /api/v1; no trailing slashes."""

from django.urls import URLPattern, URLResolver, path

from api.schema import openapi_document
from api.v1 import (
    imports,
    me,
    notices,
    organisations,
    policies,
    regions,
    school_locations,
    substitute_lists,
    substitutes,
    substitutes_me,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("openapi.json", openapi_document, name="openapi"),
    path("me", me.MeView.as_view(), name="me"),
    path("regions", regions.RegionListView.as_view(), name="regions"),
    path("regions/<int:region_id>", regions.RegionView.as_view(), name="region"),
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
    path("substitutes", substitutes.SubstituteListView.as_view(), name="substitutes"),
    path("substitutes/me", substitutes_me.MeView.as_view(), name="own-substitute"),
    path(
        "substitutes/me/availability",
        substitutes_me.AvailabilityView.as_view(),
        name="own-availability",
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
    path("policies/current", policies.CurrentPolicyView.as_view(), name="current-policy"),
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
]
