"""The WebSocket routes; any other address is refused."""

from collections.abc import Awaitable, Callable
from typing import Any

from django.urls import URLPattern, path, re_path

from api.live.consumer import LiveConsumer


async def refuse(
    _scope: dict[str, Any],
    _receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    """Answer 403; without a route Channels would answer 500."""
    await send({"type": "websocket.close"})


websocket_urlpatterns: list[URLPattern] = [
    path("ws/live", LiveConsumer.as_asgi()),
    re_path("", refuse),  # type: ignore[arg-type]  # a route to an ASGI application, as Channels has it
]
