"""The routes of swapping an assignment with a colleague."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import swap_questions, swaps

SWAP_ROUTES: Final[list[URLPattern]] = [
    path("assignments/<int:assignment_id>/swap", swaps.SwapView.as_view(), name="swap"),
    path(
        "swaps/<int:swap_id>/withdrawal",
        swaps.SwapWithdrawalView.as_view(),
        name="swap-withdrawal",
    ),
    path(
        "swaps/<int:swap_id>/proposals/<int:proposal_id>/acceptance",
        swaps.ProposalAcceptanceView.as_view(),
        name="swap-proposal-acceptance",
    ),
    path(
        "swaps/<int:swap_id>/proposals/<int:proposal_id>/refusal",
        swaps.ProposalRefusalView.as_view(),
        name="swap-proposal-refusal",
    ),
    path("swap-questions", swap_questions.SwapQuestionListView.as_view(), name="swap-questions"),
    path(
        "swap-questions/<int:question_id>",
        swap_questions.SwapQuestionView.as_view(),
        name="swap-question",
    ),
    path(
        "swap-questions/<int:question_id>/possible-returns",
        swap_questions.PossibleReturnView.as_view(),
        name="possible-returns",
    ),
    path(
        "swap-questions/<int:question_id>/taking-over",
        swap_questions.TakingOverView.as_view(),
        name="taking-over",
    ),
    path(
        "swap-questions/<int:question_id>/proposal",
        swap_questions.SwapProposalView.as_view(),
        name="swap-proposal",
    ),
    path(
        "swap-questions/<int:question_id>/refusal",
        swap_questions.SwapRefusalView.as_view(),
        name="swap-refusal",
    ),
]
