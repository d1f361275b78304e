"""What can be chosen about the demonstration, read from the environment."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from notices.push_keys import new_private_key

PROJECT = Path(__file__).resolve().parents[3]
HIGHEST_PORT = 65_535


class DemoCannotStart(Exception):
    """De demo kan niet starten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOptions:
    """One demonstration: where it lives, where it answers and whether it moves by itself."""

    directory: Path
    port: int
    password: str
    is_alive: bool
    push_key: str
    """Signs what goes to phones; kept, because with another key every phone has to be turned on again."""

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"


def options_from(environment: Mapping[str, str]) -> DemoOptions:
    """Read PORT, DEMO_DIR, DEMO_PASSWORD and DEMO_LIFE; refuses what cannot be right."""
    directory = Path(environment.get("DEMO_DIR") or PROJECT / ".demo").expanduser().resolve()
    directory.mkdir(parents=True, exist_ok=True)
    return DemoOptions(
        directory=directory,
        port=_port_from(environment.get("PORT") or "8000"),
        password=environment.get("DEMO_PASSWORD") or _kept_in(directory, "password", _new_password),
        push_key=_kept_in(directory, "push-key", new_private_key),
        is_alive=environment.get("DEMO_LIFE", "1") != "0",
    )


def _port_from(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST_PORT:
        raise DemoCannotStart(f"PORT={text} is geen poort. Kies een getal, zoals PORT=8001.")
    return int(text)


def _kept_in(directory: Path, name: str, make: Callable[[], str]) -> str:
    """Make a secret once, so that the second start has the same one."""
    file = directory / name
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(make())
    return file.read_text().strip()


def _new_password() -> str:
    return secrets.token_urlsafe(9)
