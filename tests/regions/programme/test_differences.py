"""Two versions side by side: what is told apart is exactly what differs, word by word."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from regions.programme.differences import (
    PieceKind,
    SectionFacts,
    differences_between,
    pieces_between,
)

TEXTS = st.lists(st.sampled_from(["elke", "dag", "iemand", " ", "\n", "niemand"]), max_size=12).map(
    "".join
)


def facts(**changed: Any) -> SectionFacts:
    values: dict[str, Any] = {
        "task": "match",
        "label": "Matchen",
        "ambition": "Elke ochtend iemand.",
        "approach": "We vullen de pool aan.",
    }
    return SectionFacts(**values | changed)


@settings(max_examples=60, deadline=None)
@given(old=TEXTS, new=TEXTS)
def test_the_pieces_lead_from_the_one_text_to_the_other(old: str, new: str) -> None:
    pieces = pieces_between(old, new)

    assert "".join(one.text for one in pieces if one.kind is not PieceKind.ADDED) == old
    assert "".join(one.text for one in pieces if one.kind is not PieceKind.REMOVED) == new
    assert all(one.text for one in pieces)


def test_one_word_that_changed_is_the_only_one_that_is_told() -> None:
    pieces = pieces_between("Elke ochtend iemand.", "Elke middag iemand.")

    assert [(one.kind.value, one.text) for one in pieces] == [
        ("same", "Elke "),
        ("removed", "ochtend "),
        ("added", "middag "),
        ("same", "iemand."),
    ]


def test_what_is_the_same_is_not_told() -> None:
    assert differences_between([facts()], [facts()]) == ()


def test_words_and_links_that_differ_are_told_by_task() -> None:
    old = facts(measures=("Meeloopdagen",))
    new = facts(ambition="Elke dag iemand.", measures=("Meeloopdagen", "Vaste invallers"))

    found = differences_between([old], [new])

    assert [(one.task, one.field, one.label, one.old, one.new) for one in found] == [
        ("match", "ambition", "Matchen: ambitie", "Elke ochtend iemand.", "Elke dag iemand."),
        (
            "match",
            "measures",
            "Matchen: maatregelen",
            "Meeloopdagen",
            "Meeloopdagen; Vaste invallers",
        ),
    ]


def test_of_links_each_is_told_by_itself() -> None:
    old = facts(measures=("Belteam", "Meeloopdagen"))
    new = facts(measures=("Meeloopdagen", "Vaste invallers"))

    [found] = differences_between([old], [new])

    assert [(one.kind.value, one.text) for one in found.pieces] == [
        ("removed", "Belteam"),
        ("same", "Meeloopdagen"),
        ("added", "Vaste invallers"),
    ]


def test_against_no_plan_at_all_everything_is_new() -> None:
    found = differences_between([], [facts()])

    assert [(one.field, one.old) for one in found] == [("ambition", ""), ("approach", "")]
