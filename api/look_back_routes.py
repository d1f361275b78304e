"""The routes of looking back on work that is over, and of how a school welcomes somebody."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import look_backs, welcome

LOOK_BACK_ROUTES: Final[list[URLPattern]] = [
    path("look-backs", look_backs.LookBackListView.as_view(), name="look-backs"),
    path(
        "assignments/<int:assignment_id>/look-back",
        look_backs.LookBackView.as_view(),
        name="look-back",
    ),
    path(
        "school-locations/<int:location_id>/welcome-list",
        welcome.WelcomeListView.as_view(),
        name="welcome-list",
    ),
    path("welcome-totals", welcome.WelcomeTotalListView.as_view(), name="welcome-totals"),
]
