"""How the embedded servers tell what they are doing."""

from collections.abc import Callable

Progress = Callable[[str], None]


def silent(_message: str) -> None:
    """Say nothing, as in the tests."""
