"""The one place that reads environment variables; it collects what is wrong instead of stopping at the first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from environs import Env, EnvError

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One missing or unreadable variable, with what to do about it."""

    variable: str
    what: str
    remedy: str


class Environment:
    """Typed reading with a remedy per variable; `problems` is reported by `config.checks`."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._env = Env()

    def text(self, name: str, *, default: str, remedy: str = "") -> str:
        return self._read(name, default, remedy, lambda: self._env.str(name, default))

    def required_text(self, name: str, *, remedy: str, stand_in: str = "") -> str:
        """Read a value that must be set; the stand-in only keeps settings importable until the check has spoken."""
        value = self._env.str(name, "")
        if value.strip():
            return value
        self._add(name, "is not set", remedy)
        return stand_in

    def whole_number(self, name: str, *, default: int, remedy: str) -> int:
        return self._read(name, default, remedy, lambda: self._env.int(name, default))

    def flag(self, name: str, *, default: bool, remedy: str) -> bool:
        return self._read(name, default, remedy, lambda: self._env.bool(name, default))

    def words(self, name: str, *, default: tuple[str, ...] = ()) -> list[str]:
        given: list[str] = self._env.list(name, list(default))
        return [word.strip() for word in given if word.strip()]

    def refuse(self, name: str, what: str, remedy: str) -> None:
        """Record that a value was read but cannot be right."""
        self._add(name, what, remedy)

    def _read(self, name: str, default: T, remedy: str, read: Callable[[], T]) -> T:
        try:
            return read()
        except EnvError:
            # The value itself stays out of the message: it may be a secret in the wrong place.
            self._add(name, "cannot be read", remedy)
            return default

    def _add(self, name: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(variable=name, what=what, remedy=remedy))
