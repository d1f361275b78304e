"""What differs between two versions of the plan, task by task and word by word; no database."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final


class PieceKind(StrEnum):
    """What a piece of text is, seen from the older version."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words that stayed, went or came."""

    kind: PieceKind
    text: str
    """Of links, the title of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionFacts:
    """What a version says of one task; the links by their titles."""

    task: str
    label: str
    ambition: str
    approach: str
    challenges: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that one task says otherwise."""

    task: str
    field: str
    label: str
    old: str
    new: str
    pieces: tuple[Piece, ...]


FIELDS: Final = (
    ("ambition", "ambitie"),
    ("approach", "wat we doen"),
    ("challenges", "uitdagingen"),
    ("measures", "maatregelen"),
    ("agreements", "afspraken"),
)
# A word with the blanks after it, so that a run of changed words stays one run.
_WORDS: Final = re.compile(r"[^\s]+\s*|\s+")


def differences_between(
    old: Sequence[SectionFacts], new: Sequence[SectionFacts]
) -> tuple[Difference, ...]:
    """Everything that differs, in the order of the newer version; a task that is not there counts as empty."""
    before = {section.task: section for section in old}
    return tuple(
        difference
        for section in new
        for difference in _of_section(before.get(section.task), section)
    )


def pieces_between(old: str, new: str) -> tuple[Piece, ...]:
    """The way from one text to the other in whole words: what stays and goes makes the old one, what stays and comes
    the new one."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    return tuple(
        piece
        for tag, a_from, a_to, b_from, b_to in matcher.get_opcodes()
        for piece in _pieces(tag, "".join(before[a_from:a_to]), "".join(after[b_from:b_to]))
    )


def _pieces(tag: str, before: str, after: str) -> Iterator[Piece]:
    if tag == "equal":
        yield Piece(kind=PieceKind.SAME, text=before)
        return
    if before:
        yield Piece(kind=PieceKind.REMOVED, text=before)
    if after:
        yield Piece(kind=PieceKind.ADDED, text=after)


def _of_section(old: SectionFacts | None, new: SectionFacts) -> Iterator[Difference]:
    for name, words in FIELDS:
        after: str | tuple[str, ...] = getattr(new, name)
        before: str | tuple[str, ...] = type(after)() if old is None else getattr(old, name)
        if before != after:
            yield Difference(
                task=new.task,
                field=name,
                label=f"{new.label}: {words}",
                old=_text(before),
                new=_text(after),
                pieces=_pieces_of(before, after),
            )


def _pieces_of(before: str | tuple[str, ...], after: str | tuple[str, ...]) -> tuple[Piece, ...]:
    if isinstance(before, str) and isinstance(after, str):
        return pieces_between(before, after)
    gone = [Piece(kind=PieceKind.REMOVED, text=one) for one in before if one not in after]
    rest = [
        Piece(kind=PieceKind.SAME if one in before else PieceKind.ADDED, text=one) for one in after
    ]
    return (*gone, *rest)


def _text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "; ".join(value)
