"""The push services that this site talks to: an address comes from a browser, so it is never trusted by itself."""

from typing import Final
from urllib.parse import SplitResult, urlsplit

from django.conf import settings

KNOWN: Final = (
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "*.push.apple.com",
    "*.notify.windows.com",
)
"""Those of the browsers of Google, Mozilla, Apple and Microsoft."""


def is_known_service(endpoint: str) -> bool:
    """Tell whether an address belongs to a push service of the settings.

    Otherwise anybody could let this server call any machine it can reach. A name is meant over https on its own
    port; `*.` stands for one or more labels; a whole origin, as in `http://127.0.0.1:9000`, stands for itself.
    """
    try:
        address = urlsplit(endpoint)
        port = address.port
    except ValueError:
        return False
    if address.username or address.password or not address.hostname or address.fragment:
        return False
    origin = origin_of(address)
    on_its_own_port = address.scheme == "https" and port in (None, 443)
    return any(
        service == origin or (on_its_own_port and _is_named(address.hostname, service))
        for service in settings.PUSH_SERVICES
    )


def origin_of(address: SplitResult) -> str:
    return f"{address.scheme}://{address.netloc.lower()}"


def _is_named(host: str, service: str) -> bool:
    if service.startswith("*."):
        return host.endswith(service[1:])
    return host == service
