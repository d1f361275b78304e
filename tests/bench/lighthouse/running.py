"""Runs Lighthouse on one address as a person who is signed in, on the phone and the network it assumes itself."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from tests.front_end import node

FOLDER: Final = Path(__file__).parent
PROGRAM: Final = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES: Final = ("performance", "accessibility", "best-practices")
INSTALL_SECONDS: Final = 300
RUN_SECONDS: Final = 180
FLAGS: Final = "--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu"


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


def scores(url: str, *, cookies: Sequence[Any], chromium: str) -> dict[str, Any]:
    """The scores of 0 to 100 by category, and under `lost` which audits took points away."""
    report = _report(url, cookies=cookies, chromium=chromium)
    return {name: _score(report, name) for name in CATEGORIES} | {"lost": _lost(report)}


def _report(url: str, *, cookies: Sequence[Any], chromium: str) -> Any:
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in cookies)
    done = subprocess.run(
        [
            node(),
            str(PROGRAM),
            url,
            f"--only-categories={','.join(CATEGORIES)}",
            "--output=json",
            "--quiet",
            f"--chrome-flags={FLAGS}",
            f"--extra-headers={json.dumps({'Cookie': cookie})}",
        ],
        stdout=subprocess.PIPE,
        env=os.environ | {"CHROME_PATH": chromium},
        timeout=RUN_SECONDS,
        check=True,
    )
    return json.loads(done.stdout)


def _score(report: Any, category: str) -> int:
    return round(100 * report["categories"][category]["score"])


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
