"""The Dutch term of every field that only seats, meetings and mandates have on the wire, and of their shapes."""

from typing import Final

GOVERNANCE_FIELDS: Final[dict[str, str]] = {
    "dueAt": "uiterlijk",
    "items": "wat op je wacht",
    "regionId": "regio",
    "urgency": "hoe dringend",
    "urgencyLabel": "hoe dringend, in woorden",
}

GOVERNANCE_SHAPES: Final[dict[str, str]] = {
    "UrgencyEnum": "hoe dringend",
    "WaitingItem": "iets wat op je wacht",
    "WaitingItems": "wat op je wacht",
}
