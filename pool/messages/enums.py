"""The closed lists of messages: what can be said about the practical side of work, by which side, and what it asks for."""

from typing import Final

from django.db import models

from pool.requests.enums import Side

GAP: Final = "…"
"""Where the time or the minutes go in a sentence."""


class Sentence(models.TextChoices):
    """A ready sentence of one side; about the day and the building, never about how somebody is."""

    I_ARRIVE_AT = "i_arrive_at", "Ik ben er om … uur."
    I_AM_LATER = "i_am_later", "Ik ben iets later: ongeveer … minuten."
    WHERE_TO_PARK = "where_to_park", "Waar kan ik parkeren?"
    WHOM_TO_SEE = "whom_to_see", "Bij wie meld ik me?"
    IS_THERE_A_PLAN = "is_there_a_plan", "Is er een lesplan?"
    CLEAR_THANKS = "clear_thanks", "Duidelijk, bedankt."
    REPORT_AT_DESK = "report_at_desk", "Meld je bij de balie."
    KEY_WITH_CARETAKER = "key_with_caretaker", "De sleutel ligt bij de conciërge."
    GROUP_STARTS_AT = "group_starts_at", "De groep begint om … uur."
    PLAN_ON_DESK = "plan_on_desk", "Het lesplan ligt op het bureau."
    PARK_AT_SCHOOL = "park_at_school", "Je kunt bij de school parkeren."
    BRING_LUNCH = "bring_lunch", "Neem een lunch mee."
    PLEASE_CALL = "please_call", "Bel even met de school."
    GOOD_THANKS = "good_thanks", "Goed, bedankt voor het melden."
    OWN_WORDS = "own_words", "Iets anders dat praktisch is"


class Asks(models.TextChoices):
    """What goes with a sentence."""

    NOTHING = "nothing", "Niets"
    TIME = "time", "Een tijd"
    MINUTES = "minutes", "Een aantal minuten"
    TEXT = "text", "Een korte tekst"


class WhyClosed(models.TextChoices):
    """Why nobody can write now, in words for who would have written."""

    OVER = "over", "Berichten kunnen tot twee dagen na het werk."
    CALLED_OFF = "called_off", "Deze invalbeurt gaat niet door. Berichten kunnen niet meer."
    NOBODY_READS = "nobody_reads", "Aan de andere kant leest hier niemand. Bel liever even."


OF_SUBSTITUTE: Final = (
    Sentence.I_ARRIVE_AT,
    Sentence.I_AM_LATER,
    Sentence.WHERE_TO_PARK,
    Sentence.WHOM_TO_SEE,
    Sentence.IS_THERE_A_PLAN,
    Sentence.CLEAR_THANKS,
    Sentence.OWN_WORDS,
)
OF_SCHOOL: Final = (
    Sentence.REPORT_AT_DESK,
    Sentence.KEY_WITH_CARETAKER,
    Sentence.GROUP_STARTS_AT,
    Sentence.PLAN_ON_DESK,
    Sentence.PARK_AT_SCHOOL,
    Sentence.BRING_LUNCH,
    Sentence.PLEASE_CALL,
    Sentence.GOOD_THANKS,
    Sentence.OWN_WORDS,
)
SENTENCES_OF: Final[dict[Side, tuple[Sentence, ...]]] = {
    Side.SUBSTITUTE: OF_SUBSTITUTE,
    Side.SCHOOL: OF_SCHOOL,
}
WITH_TIME: Final = (Sentence.I_ARRIVE_AT, Sentence.GROUP_STARTS_AT)
MOST_MINUTES: Final = 120
MOST_CHARACTERS: Final = 200


def asks_of(sentence: Sentence) -> Asks:
    """What a person fills in for a sentence."""
    if sentence in WITH_TIME:
        return Asks.TIME
    if sentence is Sentence.I_AM_LATER:
        return Asks.MINUTES
    return Asks.TEXT if sentence is Sentence.OWN_WORDS else Asks.NOTHING
