"""The kinds of notice; a folder above registers each of its kinds with the function that writes the text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from notices.errors import UnknownNoticeKind
from notices.reaching import AT_ONCE, Manners


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """What a notice says; the subject is seen on a lock screen, so it names nobody."""

    subject: str
    text: tuple[str, ...]
    """Short paragraphs of plain text."""
    action_label: str
    action_url: str
    """For the mail: a whole address on the site, with a signed link where that helps."""
    other_label: str = ""
    other_url: str = ""
    """A second way on in the mail, below the first; empty when there is none."""
    page_url: str = ""
    """For someone who signed in: a path on the site; never one that opens without signing in."""
    useful_until: datetime | None = None
    """After this moment a phone that was off need not show it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockScreen:
    """What a phone shows to whoever sees it: fixed words, so that no name or place can get in."""

    title: str
    body: str
    yes_label: str = ""
    """A second button that opens the page at its answer; it never gives the answer itself."""
    no_label: str = ""
    """A second button that opens the page at the way out; it never calls anything off itself."""
    is_urgent: bool = False
    is_silent: bool = False
    """Replaces what it is about without a sound."""


Renderer = Callable[[int, int], Rendered | None]
"""Takes subject_id and recipient_id; None means that nobody needs to hear this any more."""

MannersOf = Callable[[int, int, datetime], Manners]
"""Takes subject_id, recipient_id and the moment: when this person may be disturbed for this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of notice: its text, what a phone shows of it, and when it may make a noise."""

    renderer: Renderer
    lock_screen: LockScreen | None
    manners: MannersOf


def usual_manners(_subject_id: int, _recipient_id: int, _now: datetime) -> Manners:
    """Not at night, and only when the person wants to be reached."""
    return Manners()


def at_once(_subject_id: int, _recipient_id: int, _now: datetime) -> Manners:
    """At any hour: for what somebody asked for at this very moment."""
    return AT_ONCE


_kinds: dict[str, Kind] = {}


def register(
    kind: str,
    renderer: Renderer,
    *,
    lock_screen: LockScreen | None = None,
    manners: MannersOf = usual_manners,
) -> None:
    """Make a kind known, at start-up; a second registration replaces the first.

    Without a lock screen the kind never goes to a phone.
    """
    _kinds[kind] = Kind(renderer=renderer, lock_screen=lock_screen, manners=manners)


def is_registered(kind: str) -> bool:
    return kind in _kinds


def kind_named(kind: str) -> Kind:
    """Give a kind; refuses one that nobody registered."""
    try:
        return _kinds[kind]
    except KeyError:
        raise UnknownNoticeKind from None


def render(*, kind: str, subject_id: int, recipient_id: int) -> Rendered | None:
    """Write the text of now; refuses a kind that nobody registered."""
    return kind_named(kind).renderer(subject_id, recipient_id)
