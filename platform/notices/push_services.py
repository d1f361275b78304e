"""The push services that this site talks to: an address comes from a browser, so it is never trusted by itself."""

import re
from typing import Final

from django.conf import settings
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

KNOWN: Final = (
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "*.push.apple.com",
    "*.notify.windows.com",
)
"""Those of the browsers of Google, Mozilla, Apple and Microsoft."""
READ_IN_TWO_WAYS: Final = re.compile(r"[^\x21-\x7e]|\\")
"""What one reader of addresses takes for another host than the next, above all the backslash."""


def is_known_service(endpoint: str) -> bool:
    """Tell whether an address belongs to a push service of the settings.

    Otherwise anybody could let this server call any machine it can reach. It is read by the library that will call it:
    two readers do not always see the same host. A name is meant over https on its own
    port; `*.` stands for one or more labels; a whole origin, as in `http://127.0.0.1:9000`, stands for itself.
    """
    if READ_IN_TWO_WAYS.search(endpoint):
        return False
    try:
        address = parse_url(endpoint)
    except LocationParseError:
        return False
    host = address.host
    if address.auth or not host or address.fragment is not None:
        return False
    origin = _origin(address)
    on_its_own_port = address.scheme == "https" and address.port in (None, 443)
    return any(
        service == origin or (on_its_own_port and _is_named(host, service))
        for service in settings.PUSH_SERVICES
    )


def origin_of(endpoint: str) -> str:
    """Scheme, host and port, as a signature names whom it is for."""
    return _origin(parse_url(endpoint))


def _origin(address: Url) -> str:
    return f"{address.scheme}://{address.netloc}"


def _is_named(host: str, service: str) -> bool:
    if service.startswith("*."):
        return host.endswith(service[1:])
    return host == service
