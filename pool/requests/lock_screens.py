"""What a phone shows of a notice about a request: the same words for everybody, so that no lock screen tells anything."""

from typing import Final

from notices.registry import LockScreen

OFFER: Final = LockScreen(
    title="Er is een invalbeurt voor je",
    body="Open de app om te zien waar en wanneer.",
    yes_label="Ja, ik kom",
    is_urgent=True,
)
NOT_NEEDED: Final = LockScreen(
    title="Niet nodig deze keer",
    body="Bedankt dat we het je mochten vragen.",
    is_silent=True,
)
AGREED: Final = LockScreen(
    title="Je invalbeurt is afgesproken",
    body="Open de app voor het adres en de tijden.",
)
CALLED_OFF: Final = LockScreen(
    title="Een invalbeurt gaat niet door",
    body="Open de app om te zien welke.",
    is_urgent=True,
)
REMINDER: Final = LockScreen(
    title="Denk aan je invalbeurt",
    body="Kun je toch niet? Zeg het nu in de app.",
    no_label="Ik kan toch niet",
    is_urgent=True,
)
SOMEBODY_COMES: Final = LockScreen(
    title="Er komt iemand",
    body="Open de app om te zien wie.",
    is_urgent=True,
)
REOPENED: Final = LockScreen(
    title="Een afspraak gaat niet door",
    body="Open de app om te zien wat er nu gebeurt.",
    is_urgent=True,
)
NOBODY: Final = LockScreen(
    title="Er is niemand gevonden",
    body="Open de app en zeg wat je hebt gedaan.",
    is_urgent=True,
)
