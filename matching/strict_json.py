"""Reading JSON that others wrote: every complaint names the place in the file and the remedy."""

import gzip
import json
import math
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from matching.errors import InstanceRefused


@dataclass(frozen=True, slots=True)
class Node:
    """One value with the path to it, such as `substitutes[3].maxKm`."""

    value: object
    path: str

    def refuse(self, problem: str, remedy: str) -> NoReturn:
        raise InstanceRefused(f"{self.path}: {problem}; {remedy}")

    def record(self, *, required: Collection[str], optional: Collection[str] = ()) -> "Record":
        """The value as an object with exactly these keys."""
        if not isinstance(self.value, dict):
            self.refuse("is no object", "write {…}")
        for key in self.value:
            if key not in required and key not in optional:
                self.refuse(
                    f"unknown key {key!r}",
                    f"leave it out; known are {', '.join([*required, *optional])}",
                )
        for key in required:
            if key not in self.value:
                self.refuse(f"key {key!r} is missing", "add it")
        return Record(self.value, self.path)

    def items(self) -> Iterator["Node"]:
        """The values of a list."""
        if not isinstance(self.value, list):
            self.refuse("is no list", "write […]")
        return (Node(value, f"{self.path}[{number}]") for number, value in enumerate(self.value))

    def whole(self, *, least: int = 0, most: int = 2**53) -> int:
        """A whole number within limits; true and false are no numbers."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.refuse(f"{self.value!r} is no whole number", "write digits only")
        if not least <= self.value <= most:
            self.refuse(f"{self.value} is out of range", f"give {least} to {most}")
        return self.value

    def number(self, *, least: float = -1e6, most: float = 1e6) -> float:
        """A finite number within limits."""
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            self.refuse(f"{self.value!r} is no number", "write a number")
        if not math.isfinite(self.value) or not least <= self.value <= most:
            self.refuse(f"{self.value} is out of range", f"give {least:g} to {most:g}")
        return float(self.value)

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            self.refuse(f"{self.value!r} is no flag", "write true or false")
        return self.value

    def one_of(self, known: Collection[int], what: str) -> int:
        """A whole number that must be known, such as the id of a school."""
        number = self.whole()
        if number not in known:
            self.refuse(f"there is no {what} {number}", f"add that {what} or name another")
        return number

    def wholes(self, *, most: int = 2**53) -> tuple[int, ...]:
        """A list of different whole numbers, as given."""
        numbers = tuple(item.whole(most=most) for item in self.items())
        if len(set(numbers)) != len(numbers):
            self.refuse("holds a number twice", "give each once")
        return numbers


@dataclass(frozen=True, slots=True)
class Record:
    """An object whose keys were checked."""

    values: dict[str, object]
    path: str

    def __getitem__(self, key: str) -> Node:
        return Node(self.values[key], f"{self.path}.{key}" if self.path else key)

    def get(self, key: str, default: object) -> Node:
        return Node(self.values.get(key, default), f"{self.path}.{key}" if self.path else key)


def read_json(path: Path) -> Node:
    """The content of a file, unpacked when its name ends in .gz; refuses double keys and NaN."""
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    except (OSError, EOFError, zlib.error) as error:
        raise InstanceRefused(
            f"{path.name}: cannot be read ({error}); give an existing .json or .json.gz"
        ) from error
    except UnicodeDecodeError as error:
        raise InstanceRefused(f"{path.name}: is not UTF-8; save it as UTF-8") from error
    try:
        value = json.loads(
            text, object_pairs_hook=_without_doubles, parse_constant=_refuse_constant
        )
    except (json.JSONDecodeError, RecursionError) as error:
        raise InstanceRefused(f"{path.name}: is no JSON ({error}); check the file") from error
    return Node(value, "")


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise InstanceRefused(f"{double}: this key is there twice in one object; keep one")
    return values


def _refuse_constant(name: str) -> NoReturn:
    raise InstanceRefused(f"{name}: is no number in JSON; give a finite number")
