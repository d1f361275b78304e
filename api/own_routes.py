"""The routes on which a substitute reads their own share of the work, and leaves for good."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import forgetting, own_share

OWN_ROUTES: Final[list[URLPattern]] = [
    path("substitutes/me/forgetting", forgetting.ForgettingView.as_view(), name="own-forgetting"),
    path("substitutes/me/share", own_share.OwnShareView.as_view(), name="own-share"),
    path("substitutes/me/share/rows", own_share.OwnShareRowsView.as_view(), name="own-share-rows"),
]
