"""Deny by default: a view says which action it is, and the roles of the caller say whether they have it."""

from enum import Enum
from typing import Final, Protocol

from rest_framework.exceptions import MethodNotAllowed, NotAuthenticated
from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from regions.access import require
from regions.actors import Actor
from regions.errors import NotAllowed
from regions.roles import Action


class Public(Enum):
    """The one other thing a view may declare: no sign-in, because the request carries its own proof."""

    ANYONE = "anyone"


ANYONE: Final = Public.ANYONE


class ActingView(Protocol):
    """What the permission needs of a view: who acts, and which methods it has."""

    @property
    def actor(self) -> Actor: ...

    @property
    def allowed_methods(self) -> list[str]: ...


def declared_action(view: object, method: str) -> Action | Public | None:
    """The action a view declares for a method: `actions` per method, or one `action` for all."""
    per_method: dict[str, Action | Public] = getattr(view, "actions", {})
    return per_method.get("GET" if method == "HEAD" else method, getattr(view, "action", None))


class DeclaredAction(BasePermission):
    """Refuses views without a declaration, callers without a session, and roles without the action."""

    def has_permission(self, request: Request, view: ActingView) -> bool:  # type: ignore[override]  # all ours
        method = request.method or ""
        if method not in view.allowed_methods:
            raise MethodNotAllowed(method)
        action = declared_action(view, method)
        if action is ANYONE:
            return True
        if not request.user.is_authenticated:
            raise NotAuthenticated
        if not isinstance(action, Action):
            raise NotAllowed
        require(view.actor, action)
        return True
