"""The Dutch term of every field and shape that only the shortage registration has on the wire."""

from typing import Final

SHORTAGE_FIELDS: Final[dict[str, str]] = {
}
SHORTAGE_SHAPES: Final[dict[str, str]] = {
}
