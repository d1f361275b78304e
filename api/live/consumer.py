"""The socket behind /ws/live: hints go out, nothing but ping comes in."""

import asyncio
from typing import Any, Final
from weakref import WeakKeyDictionary

from channels.generic.websocket import AsyncWebsocketConsumer
from django.utils import timezone

from api.live.background import find_admissions, keep_rechecking, receive
from api.live.credentials import ForeignOrigin, session_key_of, subprotocol_of
from api.live.hub import Hub
from api.live.socket import NOTHING_BUT_PING, SIGNED_OUT, LiveSocket

PING: Final = "ping"
PONG: Final = {"type": "websocket.send", "text": "pong"}
WAIT_FOR_THE_HUB_SECONDS = 1.0

_hubs: WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = WeakKeyDictionary()


def hub_of_this_process() -> Hub:
    """Give the hub of the running event loop; a server has one loop per process."""
    loop = asyncio.get_running_loop()
    if loop not in _hubs:
        _hubs[loop] = Hub(receive, keep_rechecking)
    return _hubs[loop]


class LiveConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]  # channels has no types
    """One person, one screen."""

    # No channel of its own: the hub brings the hints of all sockets over one subscription.
    channel_layer_alias = "none"

    socket: LiveSocket | None = None
    writing: asyncio.Task[None] | None = None

    async def __call__(self, *asgi: Any) -> None:
        try:
            await super().__call__(*asgi)
        finally:
            # However it ended: a visitor who leaves while the door opens is forgotten too.
            if self.socket is not None:
                hub_of_this_process().forget(self.socket)
            if self.writing is not None:
                self.writing.cancel()

    async def connect(self) -> None:
        try:
            session_key = session_key_of(self.scope)
        except ForeignOrigin:
            await self.close()
            return
        # Known to the hub before the database is asked: what ends from here on is not missed.
        hub = hub_of_this_process()
        self.socket = hub.open(session_key)
        await self._admit(hub, self.socket)
        await self.accept(subprotocol_of(self.scope))
        self.writing = asyncio.create_task(self.socket.write(self.base_send))

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:  # noqa: ARG002  reason: the name is Channels'
        if self.socket is not None:
            if text_data == PING:
                self.socket.put(PONG)
            else:
                self.socket.close(NOTHING_BUT_PING)

    async def _admit(self, hub: Hub, socket: LiveSocket) -> None:
        found = await find_admissions(session_keys={socket.session_key}, now=timezone.now())
        admission = found.get(socket.session_key)
        if admission is None:
            # Accepted first and closed after: otherwise a browser does not learn why.
            socket.close(SIGNED_OUT)
            return
        hub.admit(socket, admission.groups)
        await hub.wait_until_listening(seconds=WAIT_FOR_THE_HUB_SECONDS)
