"""Every library that is imported is asked for by name; nothing works only because something else brought it."""

import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.architecture.project_files import ROOT, SOURCE_FOLDERS, python_files, shown
from tests.architecture.test_imports import imported_modules

OURS = {"config", "accounts", "live", "jobs", "notices", "regions", "pool", "matching", "api"}
# Parts of the project that production never runs.
NOT_IN_PRODUCTION = ("platform/config/embedded/", "platform/config/demo/", "demo/", "tests/")
DISTRIBUTIONS = packages_distributions()


def asked_for(name: str) -> set[str]:
    lines = (ROOT / "requirements" / name).read_text().splitlines()
    return {re.split(r"[\[<>=]", line)[0] for line in lines if line[:1].isalpha()}


def libraries_of(path: Path) -> set[str]:
    roots = {module.split(".")[0] for module in imported_modules(path)}
    return roots - OURS - {"demo", "tests", "manage"} - set(sys.stdlib_module_names)


def is_asked_for(library: str, names: set[str]) -> bool:
    # A name on the index has no case, and dashes and underscores are the same (PEP 503).
    providers = {provider.lower().replace("_", "-") for provider in DISTRIBUTIONS.get(library, [])}
    return bool(providers & names)


def test_what_production_imports_is_in_base() -> None:
    base = asked_for("base.in")
    missing = [
        (shown(path), library)
        for path in python_files(*SOURCE_FOLDERS)
        if not shown(path).startswith(NOT_IN_PRODUCTION)
        for library in libraries_of(path)
        if not is_asked_for(library, base)
    ]

    assert missing == []


def test_what_the_demo_and_the_tests_import_is_in_dev() -> None:
    everything = asked_for("base.in") | asked_for("dev.in")
    missing = [
        (shown(path), library)
        for path in python_files("platform", "demo", "tests")
        for library in libraries_of(path)
        if not is_asked_for(library, everything)
    ]

    assert missing == []


@pytest.mark.parametrize("name", ["base", "dev"])
def test_everything_asked_for_is_pinned(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    pinned = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))

    assert sorted(asked_for(f"{name}.in") - pinned) == []
