"""What one side wants to say, checked; and how it reads."""

from dataclasses import dataclass
from datetime import time
from typing import Final

from pool.messages.enums import (
    GAP,
    MOST_CHARACTERS,
    MOST_MINUTES,
    SENTENCES_OF,
    Asks,
    Sentence,
    asks_of,
)
from pool.messages.errors import MessageInvalid
from pool.messages.models import Message
from pool.messages.words import problem_with
from pool.requests.enums import Side

_TOO_MUCH: Final = "Dit hoort niet bij deze zin."


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence with what goes in it; `checked` says what to mend."""

    sentence: Sentence
    at_time: time | None = None
    minutes: int | None = None
    own_text: str = ""

    def checked(self, side: Side) -> "Said":
        """Give it with its spaces tidied; refuses (`MessageInvalid`) what does not fit this side or this sentence.

        Own words that look like health, or hold a link or a mail address, are refused too.
        """
        tidy = Said(
            sentence=self.sentence,
            at_time=None if self.at_time is None else self.at_time.replace(second=0, microsecond=0),
            minutes=self.minutes,
            own_text=" ".join(self.own_text.split()),
        )
        if problems := tidy.problems(side):
            raise MessageInvalid(problems)
        return tidy

    def problems(self, side: Side) -> list[tuple[str, str]]:
        """All that is wrong, by field."""
        if self.sentence not in SENTENCES_OF[side]:
            return [("sentence", "Deze zin hoort niet bij jouw kant.")]
        asks = asks_of(self.sentence)
        given = {
            Asks.TIME: ("atTime", self.at_time is not None, "Kies een tijd."),
            Asks.MINUTES: ("minutes", self.minutes is not None, "Kies de minuten."),
            Asks.TEXT: ("ownText", self.own_text != "", "Schrijf een korte tekst."),
        }
        found = [
            (field, missing if kind is asks else _TOO_MUCH)
            for kind, (field, is_there, missing) in given.items()
            if is_there != (kind is asks)
        ]
        if self.minutes is not None and not 1 <= self.minutes <= MOST_MINUTES:
            found.append(("minutes", f"Kies 1 tot {MOST_MINUTES} minuten. Is het meer? Bel even."))
        if len(self.own_text) > MOST_CHARACTERS:
            found.append(("ownText", f"Hoogstens {MOST_CHARACTERS} tekens."))
        elif self.own_text:
            found.append(("ownText", problem_with(self.own_text)))
        return [(field, sentence) for field, sentence in found if sentence]


def words_of(message: Message) -> str:
    """The whole sentence, as both sides read it."""
    sentence = Sentence(message.sentence)
    match asks_of(sentence):
        case Asks.TEXT:
            return message.own_text
        case Asks.TIME:
            return sentence.label.replace(GAP, f"{message.at_time:%H:%M}")
        case Asks.MINUTES:
            return sentence.label.replace(GAP, str(message.minutes))
        case _:
            return sentence.label
