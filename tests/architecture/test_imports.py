"""Who may import whom, beyond what fits in an import contract."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.project_files import (
    ROOT,
    SOURCE_FOLDERS,
    python_files,
    shown,
    tree_of,
)

APPS = (
    "accounts",
    "notices",
    # Before the room they lie in: the first that fits counts.
    "regions.programme",
    "regions.agreements",
    "regions.governance",
    "regions",
    "pool.people",
    "pool.requests",
    "pool.planning",
    "pool.shortage",
    "pool.calendars",
    "pool.messages",
)
FRONTS = ("domain", "queries", "access", "enums", "errors", "models")
# Besides the usual fronts, what an app offers to the rooms above it.
EXTRA_FRONTS = {
    "accounts": ("letters", "personal_data", "forgetting", "devices", "shown", "code_guesses"),
    "regions": (
        *("roles", "actors", "importers", "role_endings", "waiting", "hindrances", "moves"),
        *("wording", "pages", "coverage", "overviews", "attention", "laws", "schemes"),
    ),
    "regions.governance": (
        "days",
        "effects",
        "moves",
        "rules",
        "tallies",
        "voting",
        "waiting",
        "signing",
        "mandate_queries",
        "meeting_queries",
        "participation",
    ),
    # The contract of the indicators, and how their figures are read.
    "regions.agreements": (
        "registry",
        "periods",
        "figures",
        "status",
        "forecast",
        "moves",
        "rollups",
        "printing",
    ),
    "regions.programme": ("differences", "moves"),
    "notices": (
        "devices",
        "links",
        "push_keys",
        "push_services",
        "quiet_hours",
        "reaching",
        "registry",
        "sms",
        "trial",
        "windows",
    ),
    "pool.people": ("acquaintances", "changes", "importers", "fact_rows", "papers", "subjects"),
    # The plan of a whole morning starts from the same facts as one request.
    "pool.requests": (
        *("drafts", "facts", "moves", "policy", "policy_weights", "own_share", "settlement"),
        *("standby", "waiting_places", "wording", "assignment_queries", "period_queries"),
        *(
            "looking_back",
            "pay_forms",
            "quiet",
            "reporting_in",
            "swap_access",
            "swap_queries",
            "welcome_totals",
        ),
    ),
    "pool.planning": ("moves",),
    "pool.calendars": ("feed", "tokens"),
    "pool.messages": ("saying",),
    # What the words mean, what was published, and how numbers are added up and shown.
    "pool.shortage": (
        "benchmarks",
        "definitions",
        "figures",
        "moves",
        "prefill",
        "sheets",
        "wording",
    ),
}
# The demo invents a past, so it writes what otherwise only the domain writes.
BOUND_TO_FRONTS = tuple(folder for folder in SOURCE_FOLDERS if folder != "demo")
CLOCKS = {"timezone.now", "timezone.localtime", "timezone.localdate", "datetime.now", "date.today"}
# With a time as argument these only convert it.
CONVERSIONS = {"timezone.localtime", "timezone.localdate"}
MAY_READ_THE_CLOCK = (
    "api",
    "tasks",
    "tasks.py",
    "commands",
    "commands.py",
    "config",
    "demo",
    "adapter.py",
)


def test_the_import_contracts_hold() -> None:
    # The folder of the root goes first, so that `platform` itself stays the standard library's.
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'platform'}"},
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[1:] if parts[0] == "platform" else parts)


def app_of(module: str) -> str | None:
    return next((app for app in APPS if module == app or module.startswith(f"{app}.")), None)


def imported_modules(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_an_app_is_entered_through_its_front() -> None:
    through_the_back = [
        f"{shown(path)}: {imported}"
        for path in python_files(*BOUND_TO_FRONTS)
        for imported in imported_modules(path)
        if (app := app_of(imported)) and app != app_of(module_of(path))
        if imported.removeprefix(f"{app}.").split(".")[0]
        not in (*FRONTS, *EXTRA_FRONTS.get(app, ()))
    ]

    assert through_the_back == []


def clock_readings(path: Path) -> Iterator[int]:
    """Find what gives the time of now: a call, or the function itself as a default."""
    nodes = list(ast.walk(tree_of(path)))
    conversions = {
        id(node.func)
        for node in nodes
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) in CONVERSIONS
    }
    for node in nodes:
        if not isinstance(node, ast.Attribute) or id(node) in conversions:
            continue
        if ast.unparse(node) in CLOCKS:
            yield node.lineno


def test_only_the_edge_reads_the_clock() -> None:
    readings = [
        f"{shown(path)}:{line}"
        for path in python_files(*SOURCE_FOLDERS)
        if not set(path.relative_to(ROOT).parts) & set(MAY_READ_THE_CLOCK)
        for line in clock_readings(path)
    ]

    assert readings == []


def test_an_init_file_is_empty_except_for_a_list_of_models() -> None:
    full = [
        shown(path)
        for path in python_files(*SOURCE_FOLDERS)
        if path.name == "__init__.py" and path.parent.name != "models" and path.read_text().strip()
    ]

    assert full == []
