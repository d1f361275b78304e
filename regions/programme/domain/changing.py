"""What every change of the programme has in common: nobody overwrites unseen, and the history says what changed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Model

from regions.programme.errors import ChangedMeanwhile
from regions.programme.queries import Subject


def refuse_if_changed(subject: Subject, *, seen: int | None) -> None:
    """Refuse (`ChangedMeanwhile`) who read another version of the row than the one that stands there."""
    if seen is not None and seen != subject.version:
        raise ChangedMeanwhile


def put(subject: Model, values: Mapping[str, Any]) -> dict[str, Any]:
    """Set the fields and give what changed, from what to what, as the history keeps it."""
    changed: dict[str, Any] = {}
    for name, value in values.items():
        before = getattr(subject, name)
        if before != value:
            changed[name] = [_plain(before), _plain(value)]
            setattr(subject, name, value)
    return changed


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, date | Decimal) else value
