"""No tracked file knows where packages come from or on whose machine it was written."""

import json
import re

from tests.architecture.project_files import ROOT, shown, text_files

# In pieces, so that this file passes its own test.
REGISTRIES = [
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("proxy", "golang", "org"),
    )
]
FOLDERS = "|".join(
    f"{start}{rest}" for start, rest in (("wo", "rk"), ("ro", "ot"), ("opt/", "wheels"))
)
MACHINE_PATHS = re.compile(rf"(?<![\w.}}\"'-])/(?:{FOLDERS})/")


def test_no_file_names_a_registry() -> None:
    found = [
        (shown(path), host)
        for path in text_files()
        for host in REGISTRIES
        if host in path.read_text()
    ]

    assert found == []


def test_no_file_names_a_path_of_one_machine() -> None:
    found = [
        f"{shown(path)}:{number}"
        for path in text_files()
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if MACHINE_PATHS.search(line)
    ]

    assert found == []


def test_requirements_hold_hashes_and_no_addresses() -> None:
    for name in ("base.txt", "dev.txt"):
        lines = (ROOT / "requirements" / name).read_text().splitlines()

        assert [line for line in lines if "://" in line or line.startswith("--")] == []
        pinned = [number for number, line in enumerate(lines) if re.match(r"[a-z0-9]", line)]
        assert [lines[number] for number in pinned if "--hash=" not in lines[number + 1]] == []


def test_the_front_end_lock_holds_hashes_and_no_addresses() -> None:
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}

    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if "integrity" not in package] == []


def test_the_front_end_lock_knows_the_packages_of_every_platform() -> None:
    """Without them `npm ci` refuses to install, on this machine or on another."""
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text())["packages"]
    known = {name.rpartition("node_modules/")[2] for name in lock}
    wanted = {name for package in lock.values() for name in package.get("optionalDependencies", {})}

    assert sorted(wanted - known) == []
