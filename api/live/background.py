"""What the hub does while sockets are open: receive hints, and check who may still hear them."""

import asyncio
import logging

from channels.db import database_sync_to_async
from django.conf import settings
from django.db import Error as DatabaseError
from django.utils import timezone

from api.live.admission import admissions
from api.live.hub import Hub
from api.live.socket import MEMBERSHIP_ENDED, SIGNED_OUT
from api.live.subscription import receive_hints

logger = logging.getLogger(__name__)

# A session or membership that runs out sends no event; this is how long its socket may outlive it.
RECHECK_SECONDS = 30.0

# In a thread of its own: the shared one would let 2,000 sockets that reconnect wait for each other.
find_admissions = database_sync_to_async(admissions, thread_sensitive=False)


async def receive(hub: Hub) -> None:
    """Receive hints for ever."""
    await receive_hints(
        url=lambda: settings.REDIS_URL, on_hints=hub.deliver, on_listening=hub.start_listening
    )


async def keep_rechecking(hub: Hub) -> None:
    """Check every open socket, again and again; a database that is away closes nobody."""
    while True:
        await asyncio.sleep(RECHECK_SECONDS)
        try:
            await recheck(hub)
        except DatabaseError as error:
            logger.warning("sockets not rechecked", extra={"error": type(error).__name__})


async def recheck(hub: Hub) -> None:
    """Close sockets whose session ended or whose person may hear less; admit the rest to what is new."""
    sockets = list(hub.sockets)
    found = await find_admissions(
        session_keys={socket.session_key for socket in sockets}, now=timezone.now()
    )
    for socket in sockets:
        admission = found.get(socket.session_key)
        if admission is None:
            socket.close(SIGNED_OUT)
        elif socket.admitted_to - admission.groups:
            socket.close(MEMBERSHIP_ENDED)
        elif socket.groups:
            hub.admit(socket, admission.groups)
