"""The routes about the agreements of the pool, and about what boards gave each other under them."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import policies, settlements

SETTLEMENT_ROUTES: Final[list[URLPattern]] = [
    path("policies/current", policies.CurrentPolicyView.as_view(), name="current-policy"),
    path("settlements", settlements.SettlementView.as_view(), name="settlements"),
    path("settlements/rows", settlements.SettlementRowsView.as_view(), name="settlement-rows"),
    path(
        "settlement-exports",
        settlements.SettlementExportView.as_view(),
        name="settlement-exports",
    ),
]
