"""The routes of practical messages between a school and an invaller."""

from typing import Final

from django.urls import URLPattern, path

from api.v1 import messages

MESSAGE_ROUTES: Final[list[URLPattern]] = [
    path(
        "assignments/<int:assignment_id>/messages",
        messages.MessageListView.as_view(),
        name="messages",
    ),
    path(
        "assignments/<int:assignment_id>/message-box",
        messages.MessageBoxView.as_view(),
        name="message-box",
    ),
    path(
        "assignments/<int:assignment_id>/message-reading",
        messages.MessageReadingView.as_view(),
        name="message-reading",
    ),
    path("unread-messages", messages.UnreadListView.as_view(), name="unread-messages"),
]
