"""Brings each hint to the open sockets of this process that may hear it, once."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Iterable
from typing import Any

from api.live.socket import MEMBERSHIP_ENDED, SIGNED_OUT, LiveSocket
from live.events import MembershipEnded
from live.groups import EVERYONE, is_user_group, session_group
from live.sending import RESYNC, Hint
from live.sessions import SESSION_ENDED

Background = Callable[["Hub"], Awaitable[None]]
"""Something that runs as long as the hub has sockets: receiving hints, checking who may still hear."""


class Hub:
    """The sockets of one event loop by group; it works only while there are any."""

    def __init__(self, *background: Background) -> None:
        self._background = background
        self._running: list[asyncio.Future[None]] = []
        self._by_group: dict[str, set[LiveSocket]] = {}
        self._listening = asyncio.Event()
        self._may_have_missed_hints = False

    @property
    def sockets(self) -> Collection[LiveSocket]:
        return self._by_group.get(EVERYONE, frozenset())

    def open(self, session_key: str) -> LiveSocket:
        """Make a socket that hears only that its session ended; `admit` it to more."""
        socket = LiveSocket(session_key)
        self.admit(socket, ())
        if not self._running:
            self._running = [asyncio.ensure_future(run(self)) for run in self._background]
        return socket

    def admit(self, socket: LiveSocket, groups: Iterable[str]) -> None:
        """Let a socket hear these groups and no others."""
        socket.admitted_to = frozenset(groups)
        own = {EVERYONE, session_group(socket.session_key)}
        self._change_groups(socket, socket.admitted_to | own)

    def forget(self, socket: LiveSocket) -> None:
        """Forget a socket that closed; with the last one the background work ends."""
        self._change_groups(socket, frozenset())
        if not self.sockets:
            for task in self._running:
                task.cancel()
            self._running = []
            self._listening.clear()
            self._may_have_missed_hints = False

    async def wait_until_listening(self, *, seconds: float) -> None:
        """Wait for the subscription, but not for ever: without Redis a socket opens too."""
        try:
            async with asyncio.timeout(seconds):
                await self._listening.wait()
        except TimeoutError:
            # Then the first thing this socket hears, once Redis is there, is to refetch.
            self._may_have_missed_hints = True

    def start_listening(self) -> None:
        """Take note that hints arrive from now on; after a gap every screen is told to refetch."""
        if self._may_have_missed_hints:
            self.deliver([RESYNC])
        # Whoever calls a second time has been away in between.
        self._may_have_missed_hints = True
        self._listening.set()

    def deliver(self, hints: Iterable[Hint]) -> None:
        """Bring hints to every socket in any of their groups, once per socket."""
        for hint in hints:
            self._close_by(hint)
            message = _message(hint)
            for socket in self._members(hint["groups"]):
                socket.put(message)

    def _close_by(self, hint: Hint) -> None:
        """Some hints end connections instead of travelling over them."""
        if hint["kind"] == SESSION_ENDED:
            self._close(hint["groups"], SIGNED_OUT)
        elif hint["kind"] == MembershipEnded.kind:
            self._close(filter(is_user_group, hint["groups"]), MEMBERSHIP_ENDED)

    def _close(self, names: Iterable[str], code: int) -> None:
        for socket in self._members(names):
            socket.close(code)

    def _members(self, names: Iterable[str]) -> Collection[LiveSocket]:
        groups = [self._by_group[name] for name in names if name in self._by_group]
        if len(groups) == 1:
            return groups[0]
        return set[LiveSocket]().union(*groups)

    def _change_groups(self, socket: LiveSocket, groups: frozenset[str]) -> None:
        for name in socket.groups - groups:
            members = self._by_group[name]
            members.discard(socket)
            if not members:
                del self._by_group[name]
        for name in groups - socket.groups:
            self._by_group.setdefault(name, set()).add(socket)
        socket.groups = groups


def _message(hint: Hint) -> dict[str, Any]:
    wire = {"kind": hint["kind"], "id": hint["id"], "version": hint["version"]}
    return {"type": "websocket.send", "text": json.dumps(wire, separators=(",", ":"))}
