"""Runs Lighthouse on one address as a person who is signed in, on the phone and the network it assumes itself."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import sync_playwright

from tests.front_end import node
from tests.journeys.browser import ARGUMENTS, find_chromium
from tests.live.processes import free_port

FOLDER: Final = Path(__file__).parent
PROGRAM: Final = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES: Final = ("performance", "accessibility", "best-practices")
INSTALL_SECONDS: Final = 300
RUN_SECONDS: Final = 180


def install() -> None:
    """Fetch the packages as the lock file names them; nothing when they are there."""
    if not PROGRAM.exists():
        subprocess.run(
            [*_npm(), "ci", "--ignore-scripts"],
            cwd=FOLDER,
            stdout=subprocess.DEVNULL,
            timeout=INSTALL_SECONDS,
            check=True,
        )


def scores(url: str, *, cookies: Sequence[Any]) -> dict[str, Any]:
    """The scores of 0 to 100 by category, under `lost` which audits took points away, and how fast the machine was.

    The latter is Lighthouse's own index; a desktop computer has some 1,500 to 2,000 of it, and four times slower than
    that is the phone it has in mind. On a slower machine the phone is slower too.
    """
    report = _report(url, cookies=cookies)
    return {name: _score(report, name) for name in CATEGORIES} | {
        "lost": _lost(report),
        "machine": round(report["environment"]["benchmarkIndex"]),
    }


def _report(url: str, *, cookies: Sequence[Any]) -> Any:
    """In a browser of its own that has nothing but the cookies: no files and no service worker of the app."""
    port = free_port()
    with (
        tempfile.TemporaryDirectory(prefix="lighthouse-") as profile,
        sync_playwright() as playwright,
    ):
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=find_chromium(playwright),
            args=[*ARGUMENTS, f"--remote-debugging-port={port}"],
        )
        try:
            context.add_cookies(list(cookies))
            return _asked(url, port=port)
        finally:
            context.close()


def _asked(url: str, *, port: int) -> Any:
    done = subprocess.run(
        [
            node(),
            str(PROGRAM),
            url,
            f"--port={port}",
            f"--only-categories={','.join(CATEGORIES)}",
            "--output=json",
            "--quiet",
            # Else it takes the cookies away.
            "--disable-storage-reset",
        ],
        stdout=subprocess.PIPE,
        timeout=RUN_SECONDS,
        check=True,
    )
    return json.loads(done.stdout)


def _score(report: Any, category: str) -> int:
    share: float = report["categories"][category]["score"]
    return round(100 * share)


def _lost(report: Any) -> dict[str, str]:
    """By audit: its value in words, of those that count and are not whole."""
    return {
        ref["id"]: str(audit.get("displayValue") or audit["title"])
        for category in CATEGORIES
        for ref in report["categories"][category]["auditRefs"]
        if ref["weight"] > 0
        and (audit := report["audits"][ref["id"]])["score"] is not None
        and audit["score"] < 1
    }


def _npm() -> list[str]:
    own = shutil.which("npm")
    if own is not None:
        return [own]
    folder = Path(node()).parents[1]
    return [node(), str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
