"""The arrival of somebody on one day as a table: who may say what in which state, and what it then is."""

from collections.abc import Iterable, Mapping
from typing import Final

from pool.requests.enums import ArrivalState, ArrivalWord, Side

Saying = tuple[bool, ArrivalWord]
"""Whether the substitute speaks, and the word."""

_SEEN: Final[Saying] = (False, ArrivalWord.ARRIVED)
_NOT_SEEN: Final[Saying] = (False, ArrivalWord.NOT_COME)

EXPECTED, ON_THE_WAY, ARRIVED, NOT_COME, DISPUTED = ArrivalState

ARRIVAL_MOVES: Final[Mapping[Saying, Mapping[ArrivalState, ArrivalState]]] = {
    (True, ArrivalWord.ON_THE_WAY): {EXPECTED: ON_THE_WAY, NOT_COME: DISPUTED},
    (True, ArrivalWord.ARRIVED): {
        EXPECTED: ARRIVED,
        ON_THE_WAY: ARRIVED,
        ARRIVED: ARRIVED,
        NOT_COME: DISPUTED,
        DISPUTED: DISPUTED,
    },
    (False, ArrivalWord.ARRIVED): {
        EXPECTED: ARRIVED,
        ON_THE_WAY: ARRIVED,
        ARRIVED: ARRIVED,
        NOT_COME: ARRIVED,
        DISPUTED: ARRIVED,
    },
    (False, ArrivalWord.NOT_COME): {
        EXPECTED: NOT_COME,
        ON_THE_WAY: NOT_COME,
        ARRIVED: DISPUTED,
        DISPUTED: DISPUTED,
    },
}
"""The school can take its own "niet gekomen" back; what the two sides say against each other stays beside it."""


def next_arrival(state: ArrivalState, saying: Saying) -> ArrivalState | None:
    """Give the state after this word; None when it cannot be said here."""
    return ARRIVAL_MOVES.get(saying, {}).get(state)


def arrival_state(sayings: Iterable[Saying]) -> ArrivalState:
    """Give the state after all that was said, in the order in which it was said.

    With "niet gekomen" the school takes its own "is er" back: that is no second side.
    """
    said = list(sayings)
    last = max((place for place, saying in enumerate(said) if saying == _NOT_SEEN), default=0)
    state = EXPECTED
    for place, saying in enumerate(said):
        if place >= last or saying != _SEEN:
            state = next_arrival(state, saying) or state
    return state


def saying_of(side: str, word: str) -> Saying:
    """Tell who speaks: the planner speaks for the school."""
    return side == Side.SUBSTITUTE, ArrivalWord(word)
