"""The shape of files: short, described in one sentence, well named, nothing left to do."""

import ast
import re

from tests.architecture.project_files import (
    ROOT,
    SOURCE_FOLDERS,
    all_files,
    python_files,
    shown,
    text_files,
    tree_of,
)

LONGEST_FILE = 400
CODE = {".py", ".ts", ".tsx", ".css", ".mjs", ".js"}
JUNK_DRAWERS = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "managers",
    "misc",
    "lib",
}


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {
        shown(path): len(path.read_text().splitlines())
        for path in text_files()
        if path.suffix in CODE
        and not path.name.endswith(".d.ts")
        and path.parent.name != "migrations"
    }

    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_python_file_says_what_lives_in_it() -> None:
    silent = [
        shown(path)
        for path in python_files()
        if tree_of(path).body and not ast.get_docstring(tree_of(path))
    ]

    assert [name for name in silent if "/migrations/" not in name] == []


def test_there_is_no_junk_drawer() -> None:
    names = [(path, part) for path in all_files() for part in path.relative_to(ROOT).parts]

    assert [shown(path) for path, part in names if part.split(".")[0] in JUNK_DRAWERS] == []


def test_every_silenced_check_names_its_code_and_its_reason() -> None:
    silenced = re.compile(r"#\s*(?:type:\s*ignore|noqa)")
    explained = re.compile(
        r"# type: ignore\[[a-z-]+(?:, ?[a-z-]+)*\]  # \S+|# noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)* +\S+"
    )
    bare = [
        f"{shown(path)}:{number}"
        for path in python_files()
        if path.name != "test_files.py"
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if silenced.search(line) and not explained.search(line)
    ]

    assert bare == []


def test_nothing_is_left_to_do() -> None:
    # Written in two halves, so that this file may exist.
    words = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|raise NotImplemented" r"Error)\b")
    left = [
        f"{shown(path)}:{number}"
        for path in text_files()
        if path.suffix in CODE
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if words.search(line)
    ]

    assert left == []


def test_no_word_for_being_ill_stands_in_the_source() -> None:
    # A pool must not know why someone is absent; see domain rules on privacy.
    words = re.compile(r"\b(?:zie" r"k|si" r"ck|ill" r"ness)", re.IGNORECASE)
    # What refuses these words has to know them.
    guard = ROOT / "pool" / "messages" / "words.py"
    found = [
        f"{shown(path)}:{number}"
        for path in text_files()
        if path.suffix in CODE and path.relative_to(ROOT).parts[0] in (*SOURCE_FOLDERS, "frontend")
        if path != guard
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if words.search(line)
    ]

    assert found == []
