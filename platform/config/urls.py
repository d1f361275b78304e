"""All addresses: the API, signing in, and the front end for the rest."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from accounts.code_guesses import guarded_routes
from api.calendar import calendar_feed
from config.front_end import front_end_page

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", include("api.urls")),
    path("_allauth/", include(guarded_routes())),
    path("_allauth/", include("allauth.headless.urls")),
    path("calendar/<str:token>.ics", calendar_feed, name="calendar"),
    re_path(
        r"^(?!(?:api|_allauth|ws|static|assets|calendar)(?:/|$)).*$",
        front_end_page,
        name="front-end",
    ),
]
