"""The mobile numbers of people in the pool, for an SMS when phone and mail stay silent."""

import re
from collections.abc import Iterable, Mapping

from pool.people.enums import SubstituteStatus
from pool.people.models import Substitute

_MOBILE = re.compile(r"^(?:\+31|0031|0)6(\d{8})$")
_BETWEEN = re.compile(r"[\s.-]")


def mobile_numbers(user_ids: Iterable[int]) -> Mapping[int, str]:
    """Give the number of each of these people who has a Dutch mobile number; one query."""
    rows = Substitute.objects.filter(user_id__in=list(user_ids), status=SubstituteStatus.ACTIVE)
    found = rows.exclude(phone="").order_by("pk").values_list("user_id", "phone")
    return {
        user_id: number for user_id, phone in found if (number := mobile_number(phone)) is not None
    }


def mobile_number(text: str) -> str | None:
    """Write a number as a provider wants it, as in +31612345678; None for what is no Dutch mobile number."""
    match = _MOBILE.match(_BETWEEN.sub("", text.replace("(0)", "")))
    return f"+316{match[1]}" if match else None
