"""The kinds of notice; a folder above registers each of its kinds with the function that writes the text."""

from collections.abc import Callable
from dataclasses import dataclass

from notices.errors import UnknownNoticeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """What a notice says; the subject is seen on a lock screen, so it names nobody."""

    subject: str
    text: tuple[str, ...]
    """Short paragraphs of plain text."""
    action_label: str
    action_url: str
    """For the mail: a whole address on the site, with a signed link where that helps."""
    page_url: str = ""
    """For someone who signed in: a path on the site; never one that opens without signing in."""


Renderer = Callable[[int, int], Rendered | None]
"""Takes subject_id and recipient_id; None means that nobody needs to hear this any more."""

_renderers: dict[str, Renderer] = {}


def register(kind: str, renderer: Renderer) -> None:
    """Make a kind known, at start-up; a second registration replaces the first."""
    _renderers[kind] = renderer


def is_registered(kind: str) -> bool:
    return kind in _renderers


def render(*, kind: str, subject_id: int, recipient_id: int) -> Rendered | None:
    """Write the text of now; refuses a kind that nobody registered."""
    try:
        renderer = _renderers[kind]
    except KeyError:
        raise UnknownNoticeKind from None
    return renderer(subject_id, recipient_id)
