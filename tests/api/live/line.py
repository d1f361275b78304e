"""The far end of a socket: it keeps what was sent, and can be slow or gone."""

import asyncio
from typing import Any

from api.live.socket import Message


class Line:
    """Stands where the ASGI server stands."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.is_free = asyncio.Event()
        self.is_free.set()
        self.is_gone = False
        self._something_came = asyncio.Event()
        self.writing: asyncio.Task[None]

    async def send(self, message: Message) -> None:
        await self.is_free.wait()
        if self.is_gone:
            raise OSError
        self.sent.append(message.get("text", message.get("code")))
        self._something_came.set()

    async def has_sent(self, number: int) -> None:
        """Wait for so many messages."""
        async with asyncio.timeout(10):
            while len(self.sent) < number:
                self._something_came.clear()
                await self._something_came.wait()


async def settle() -> None:
    """Let everything that can run, run."""
    for _ in range(10):
        await asyncio.sleep(0)
