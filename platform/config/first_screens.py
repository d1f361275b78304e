"""What the first screen behind an address needs, told to the browser with the page itself instead of script after script."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from django.conf import settings

ENTRY: Final = "index.html"
SCREENS: Final = (
    (re.compile(r"/aanbod"), "src/offers/pages/OffersDoorPage.tsx"),
    (re.compile(r"/aanbod/\d+"), "src/offers/pages/OfferPage.tsx"),
)
"""Where a notice leads, and the module of that screen."""


def links_for(path: str) -> str:
    """The value of a Link header (RFC 8288); empty for an address that no notice leads to."""
    listing = Path(settings.FRONT_END_DIST) / "files.json"
    for pattern, module in SCREENS:
        if pattern.fullmatch(path):
            return ", ".join(
                f"<{file}>; rel=modulepreload" for file in _scripts_of(module, listing)
            )
    return ""


@lru_cache
def _scripts_of(module: str, listing: Path) -> tuple[str, ...]:
    """The scripts of a screen that the page does not name itself; none while nothing was built."""
    if not listing.is_file():
        return ()
    files = json.loads(listing.read_bytes())
    if module not in files:
        return ()
    own = dict.fromkeys(_with_imports(module, files))
    known = set(_with_imports(ENTRY, files))
    return tuple(f"/{files[name]['file']}" for name in own if name not in known)


def _with_imports(name: str, files: Mapping[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        yield one
        waiting += files[one].get("imports", [])
