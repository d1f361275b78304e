"""The files that belong to the project, as the architecture tests walk them."""

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Made by tools, or fetched; all of them are in .gitignore.
NOT_OURS = {
    ".demo",
    ".git",
    ".hypothesis",
    ".import_linter_cache",
    ".make",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".venv",
    "__pycache__",
    "dist",
    "node_modules",
    "playwright-report",
    "test-results",
}
PICTURES = {".png", ".ico", ".webp", ".woff2", ".jpg", ".xlsx"}
SOURCE_FOLDERS = ("platform", "regions", "pool", "matching", "api", "demo")


@cache
def all_files() -> tuple[Path, ...]:
    return tuple(sorted(_walk()))


def _walk() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS]
        # In a second working tree `.git` is a file that says where the first one is.
        yield from (Path(folder) / name for name in names if name not in {".env", ".git"})


def text_files() -> list[Path]:
    return [path for path in all_files() if path.suffix not in PICTURES]


def python_files(*folders: str) -> list[Path]:
    """Give the Python files under the given top-level folders, or all of them."""
    return [
        path
        for path in all_files()
        if path.suffix == ".py" and (not folders or path.relative_to(ROOT).parts[0] in folders)
    ]


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), filename=str(path))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
