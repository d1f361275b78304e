"""The routes of waiting for work, and of the day of the work itself."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import arrivals, offers

DAY_ROUTES: Final[list[URLPattern]] = [
    path(
        "offers/<int:offer_id>/waiting-place",
        offers.WaitingPlaceView.as_view(),
        name="waiting-place",
    ),
    path(
        "offers/<int:offer_id>/waiting-place-ending",
        offers.WaitingPlaceEndingView.as_view(),
        name="waiting-place-ending",
    ),
    path(
        "assignments/<int:assignment_id>/arrivals",
        arrivals.ArrivalView.as_view(),
        name="arrivals",
    ),
]
