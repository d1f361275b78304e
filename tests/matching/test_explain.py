"""What people read: reasons, counts and waves in plain Dutch, and what they do not get to read."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from matching.explain import (
    TIER_LABELS,
    counts_for,
    counts_line,
    reasons_for_planner,
    reasons_for_substitute,
    refusals_for,
    removal_sentence,
    tier_label,
    wave_line,
)
from matching.facts import ChainFacts, PoolGroup
from matching.hard import HARD_RULES
from matching.judgement import judge
from matching.policy import WavePolicy
from matching.rank import rank
from matching.reasons import RULES, SENTENCES, Audience, Reason, groups_in_dutch
from matching.settings import RuleSettings
from matching.verdicts import fine
from matching.waves import plan_waves
from tests.matching.cast import BOARD, SCHOOL, request, substitute

SETTINGS = RuleSettings()
ME = frozenset({100})
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_the_substitute_reads_why_without_what_only_the_office_knows() -> None:
    nearly_full = ChainFacts(board_id=BOARD, contracts=5, months=2)
    person = substitute(chains=(nearly_full,), familiar_school_ids=frozenset({SCHOOL}))
    candidate = rank(request(requested_ids=ME), (person,), SETTINGS).candidates[0]

    assert reasons_for_substitute(candidate) == (
        "De school vraagt naar jou.",
        "Je werkte eerder op deze school.",
        "De school is 4 km van huis.",
    )
    assert reasons_for_planner(candidate) == (
        "Vaste pool.",
        "Door de school gevraagd (+35).",
        "Werkte eerder op deze school (+10).",
        "Dichtbij (+27).",
        "Weinig of lang niet gevraagd (+20).",
        "4 km reizen.",
        "Let op: De ketenregeling bij dit bestuur is bijna vol (nu 5 contracten, 2 maanden).",
    )


def test_an_unknown_road_is_said_in_both_voices() -> None:
    candidate = rank(request(), (substitute(home=None),), SETTINGS).candidates[0]

    assert reasons_for_substitute(candidate) == ("De reisafstand is niet bekend.",)
    assert reasons_for_planner(candidate)[-2:] == (
        "Reisafstand onbekend.",
        "Let op: De reisafstand is niet bekend.",
    )


def test_being_on_a_silent_list_is_told_to_the_office_only() -> None:
    asked = request(blocked_ids=ME)
    judgement = judge(asked, substitute(), SETTINGS)
    ranking = rank(asked, (substitute(),), SETTINGS)

    assert refusals_for(judgement, Audience.OFFICE) == ("De school wil deze invaller niet vragen.",)
    assert refusals_for(judgement, Audience.SCHOOL) == ()
    assert refusals_for(judgement, Audience.SUBSTITUTE) == ()
    assert removal_sentence(ranking, 100, Audience.SUBSTITUTE) is None


def test_a_hidden_school_stays_between_the_substitute_and_the_office() -> None:
    judgement = judge(request(), substitute(hidden_school_ids=frozenset({SCHOOL})), SETTINGS)

    assert refusals_for(judgement, Audience.SCHOOL) == ()
    assert refusals_for(judgement, Audience.SUBSTITUTE) == ("Je wilt deze school liever niet.",)


def test_a_removed_person_hears_the_first_reason() -> None:
    ranking = rank(request(), (substitute(max_km=1.5),), SETTINGS)

    assert removal_sentence(ranking, 100, Audience.OFFICE) == (
        "De school is 4 km weg; deze invaller wil hoogstens 1,5 km reizen."
    )
    assert removal_sentence(ranking, 101, Audience.OFFICE) is None


def test_counts_are_a_line_and_fold_what_a_school_may_not_know() -> None:
    pool = (
        substitute(id=1, qualifications=()),
        substitute(id=2, qualifications=()),
        substitute(id=3, max_km=1.0),
        substitute(id=4, hidden_school_ids=frozenset({SCHOOL})),
        substitute(id=5),
    )
    counts = rank(request(blocked_ids=frozenset({5})), pool, SETTINGS).counts

    assert counts_line(counts, Audience.OFFICE) == (
        "1 niet te vragen door deze school, 1 wil deze school liever niet, 2 niet bevoegd, 1 te ver"
    )
    assert counts_line(counts, Audience.SCHOOL) == (
        "2 niet bevoegd, 1 te ver, 2 om een andere reden niet te vragen"
    )
    assert [one.rule for one in counts_for(counts, Audience.SCHOOL)] == [
        "qualified",
        "distance",
        "other",
    ]


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("now", "starts", "people", "line"),
    [
        (at(23, 7, 5), at(23, 9, 0), 96, "nu 12 mensen, om 07:15 24, om 07:30 60"),
        (at(23, 7, 5), at(23, 9, 0), 1, "nu 1 mens"),
        (at(22, 23, 0), at(23, 9, 0), 13, "23-11 om 06:30 12 mensen, 23-11 om 06:40 1"),
        (at(23, 9, 0), at(23, 9, 0), 5, "Er is niemand meer te vragen."),
    ],
)
def test_the_wave_line(now: datetime, starts: datetime, people: int, line: str) -> None:
    plan = plan_waves(
        candidate_ids=range(people), work_starts_at=starts, now=now, policy=WavePolicy()
    )

    assert wave_line(plan) == line


def test_every_rule_and_every_place_has_its_words() -> None:
    assert list(RULES) == [rule.__name__ for rule in HARD_RULES]
    assert list(TIER_LABELS) == list(PoolGroup)
    assert tier_label(PoolGroup.ON_CALL) == "Oproeplijst"
    assert fine("vog").sentence_for(Audience.OFFICE) is None


def test_no_sentence_uses_a_word_that_does_not_belong_on_a_screen() -> None:
    banned = re.compile(
        r"ziek|shift|resource|kandidaat|afgewezen|bemiddel|uitlenen|geblokkeerd", re.IGNORECASE
    )
    sentences = [words for pair in SENTENCES.values() for words in pair if words is not None]
    labels = [text.label for text in RULES.values()]

    assert [words for words in [*sentences, *labels] if banned.search(words)] == []
    assert [words for words in sentences if not words.endswith(".")] == []


def test_a_sentence_to_the_substitute_speaks_to_the_person() -> None:
    to_the_person = [words[1] for words in SENTENCES.values() if words[1] is not None]

    assert [words for words in to_the_person if "deze invaller" in words.lower()] == []
    assert Reason(code="blocked_by_school").sentence_for_substitute() is None


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        ({5}, "groep 5"),
        ({1, 2}, "groep 1 en 2"),
        ({4, 1, 3, 2}, "groep 1 tot en met 4"),
        ({1, 2, 7}, "groep 1, 2 en 7"),
    ],
)
def test_groups_in_words(groups: set[int], words: str) -> None:
    assert groups_in_dutch(groups) == words
