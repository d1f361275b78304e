"""The pool policy changes by a decision only: what it says beforehand, what it refuses, and what it leaves behind."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from pool.requests.domain.openings import open_request
from pool.requests.drafts import TIME_ZONE
from pool.requests.models import PoolPolicy
from pool.requests.policy import ADAPTER, PolicySettings, policy_in_force, settings_of
from pool.requests.policy_effect import current_settings, describe_change, store_policy
from pool.requests.policy_weights import WEIGHED
from pool.requests.policy_words import SETTINGS, value_in_words
from regions.governance.effects import Effect, effect_kind
from regions.governance.errors import EffectRefused
from regions.models import SchoolLocation, SecondPlace
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, make_draft, make_morning
from tests.factories.regions import make_location, make_organisation, make_region

pytestmark = pytest.mark.django_db

NOT_FOR_A_REGION = {
    "waves.time_zone",
    "rules.vog_max_age_days",
    "rules.vog_of_other_board",
    "rules.chain_rules",
    "rules.working_time.day_span",
    "rules.working_time.daily_rest",
    "rules.working_time.week",
    "rules.working_time.average_4_weeks",
    "rules.working_time.average_16_weeks",
    "rules.working_time.effect",
    "rules.default_chain_rule.max_contracts",
    "rules.default_chain_rule.max_months",
    "rules.default_chain_rule.warn_from_contracts",
    "rules.default_chain_rule.warn_from_months",
    "rules.default_chain_rule.effect",
}
FAIR = {"planning": {"is_fair": True, "max_loss": 0.05}}


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def effect(morning: Morning, values: Mapping[str, Any], *, days: int = 0) -> Effect:
    return Effect(
        region_id=morning.region.pk,
        values=values,
        from_date=TODAY + timedelta(days=days),
        title="Eerlijk delen",
    )


def leaves(values: Any, path: str = "") -> Iterator[str]:
    if isinstance(values, dict):
        for key, value in values.items():
            yield from leaves(value, f"{path}.{key}" if path else key)
    else:
        yield path


def test_every_setting_has_a_name_or_is_not_for_a_region_to_decide() -> None:
    known = set(leaves(ADAPTER.dump_python(PolicySettings(), mode="json")))

    assert known - set(SETTINGS) == NOT_FOR_A_REGION
    assert set(SETTINGS) - known == {"waves.quiet_hours", *WEIGHED}


def test_a_change_is_told_from_what_to_what(morning: Morning) -> None:
    lines = describe_change(
        effect(
            morning,
            {
                "planning": {"max_loss": 0.05, "is_fair": False, "at": None},
                "rules": {"pool_order": ["permanent", "own_school", "flex", "on_call", "other"]},
                "waves": {"same_day_steps": [{"minutes_after": 0, "size": None}]},
            },
        )
    )

    assert [(line.label, line.old, line.new) for line in lines] == [
        (
            "Rondes voor vandaag",
            "na 0 minuten 12 mensen, na 10 minuten 24 mensen, na 25 minuten iedereen",
            "na 0 minuten iedereen",
        ),
        (
            "Volgorde van de pool",
            "vast op de school, dan vaste pool, dan flexpool, dan oproeplijst, dan overig",
            "vaste pool, dan vast op de school, dan flexpool, dan oproeplijst, dan overig",
        ),
        ("Ochtendplan vanzelf om", "06:15", "uit"),
        ("Schaarste eerlijk delen tussen besturen", "ja", "nee"),
        ("Wat eerlijk delen hoogstens mag kosten (van de vervulling)", "1%", "5%"),
    ]


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"rules": {"working_time": {"week": 6000}}}, "effect.values.rules.working_time.week"),
        ({"rules": {"vog_max_age_days": 4000}}, "effect.values.rules.vog_max_age_days"),
        ({"unheard_of": 1}, "effect.values.unheard_of"),
        ({"planning": 3}, "effect.values.planning"),
        ({"planning": {"seconds": "lang"}}, "effect.values.planning.seconds"),
        ({"planning": {"max_loss": 0.9}}, "effect.values.planning"),
    ],
)
def test_what_a_region_does_not_decide_or_what_cannot_be_is_refused_by_its_path(
    morning: Morning, values: Mapping[str, Any], path: str
) -> None:
    with pytest.raises(EffectRefused) as refused:
        describe_change(effect(morning, values))

    assert [field for field, _ in refused.value.problems] == [path]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"planning": {"seconds": "lang"}},
            "Zoektijd van het ochtendplan (seconden): geef een heel getal.",
        ),
        (
            {"planning": {"is_fair": "misschien"}},
            "Schaarste eerlijk delen tussen besturen: kies ja of nee.",
        ),
        ({"planning": {"max_loss": 0.9}}, "Ochtendplan: eerlijk delen kost hoogstens 25%."),
        (
            {"planning": {"board_weights": {"1": 3}}},
            "Ochtendplan: een bestuur telt voor 0,5 tot 2 mee.",
        ),
        (
            {"planning": {"board_weights": {"999999": 1.5}}},
            "Dit bestuur doet niet mee in de regio. Kies een bestuur van de regio.",
        ),
        (
            {"planning": {"school_weights": {"1": 0.1}}},
            "Ochtendplan: een school telt voor 0,5 tot 2 mee.",
        ),
        (
            {"planning": {"sector_weights": {"hbo": 1.5}}},
            "Kies een van de mogelijkheden.",
        ),
        (
            {"settlement": {"rule": "op de pof"}},
            "Verrekenen tussen besturen: kies een van de mogelijkheden.",
        ),
        (
            {"settlement": {"rule": "per_half_day"}},
            "Verrekenen per dagdeel: noem het bedrag van een dagdeel.",
        ),
        (
            {"settlement": {"half_day_cents": 100_001}},
            "Verrekenen: een dagdeel kost 0 tot 1.000 euro.",
        ),
        ({"planning": {"seconds": 900}}, "Ochtendplan: zoek 1 tot 300 seconden."),
        ({"planning": {"most_changes": -1}}, "Ochtendplan: wijzig 0 tot 100 andere keuzes."),
        ({"views_kept_days": 3}, "Bewaar ten minste 30 dagen wie naar gegevens keek."),
    ],
)
def test_a_refusal_says_what_is_wrong_and_how_to_mend_it(
    morning: Morning, values: Mapping[str, Any], said: str
) -> None:
    with pytest.raises(EffectRefused) as refused:
        describe_change(effect(morning, values))

    assert [sentence for _, sentence in refused.value.problems] == [said]


def test_a_change_that_changes_nothing_is_refused(morning: Morning) -> None:
    with pytest.raises(EffectRefused, match="verandert niets"):
        describe_change(effect(morning, {"planning": {"is_fair": True}}))


def test_the_policy_is_appended_and_counts_from_its_day(morning: Morning) -> None:
    before = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    store_policy(effect(morning, FAIR, days=1), NOW)

    tomorrow = NOW + timedelta(days=1)
    after = open_request(
        actor=morning.leader,
        draft=make_draft(morning, dates=(TODAY + timedelta(days=2),)),
        now=tomorrow,
    )
    assert settings_of(before.policy).planning.max_loss == 0.01
    assert settings_of(after.policy).planning.max_loss == 0.05
    assert after.policy.name == "Eerlijk delen"


def test_what_a_board_counts_for_is_told_by_its_name_and_kept(morning: Morning) -> None:
    board = morning.school.board
    values = {"planning": {"board_weights": {str(board.pk): 1.5}}}

    (line,) = describe_change(effect(morning, values))
    store_policy(effect(morning, values), NOW)

    assert (line.old, line.new) == ("elk bestuur telt even zwaar", f"{board.name} 1,5")
    policy = policy_in_force(region_id=morning.region.pk, on_date=TODAY)
    assert settings_of(policy).planning.board_weights == {board.pk: 1.5}


def test_what_a_school_and_a_sector_count_for_is_told_by_name_and_kept(morning: Morning) -> None:
    school = morning.school
    values = {
        "planning": {
            "school_weights": {str(school.pk): 1.5},
            "sector_weights": {"so": 1.25, "po": 1},
        }
    }

    lines = describe_change(effect(morning, values))
    store_policy(effect(morning, values), NOW)

    assert [(line.label, line.old, line.new) for line in lines] == [
        (
            "Gewicht van scholen bij eerlijk delen",
            "elke school telt even zwaar",
            f"De Regenboog, {school.place} 1,5",
        ),
        (
            "Gewicht van sectoren bij eerlijk delen",
            "elke sector telt even zwaar",
            "gespecialiseerd onderwijs 1,25",
        ),
    ]
    planning = settings_of(policy_in_force(region_id=morning.region.pk, on_date=TODAY)).planning
    other = school.pk + 1
    assert [
        planning.school_weight(*asked)
        for asked in ((school.pk, "so"), (other, "so"), (other, "vo"))
    ] == [1.5, 1.25, 1.0]


def test_a_school_of_another_region_has_no_weight_here(morning: Morning) -> None:
    other = make_region(name="Verderop")
    board = make_organisation(region=other)
    stranger = make_location(region=other, board=board, name="De Regenboog")
    guest = make_location(region=other, board=board)
    SecondPlace.objects.create(
        location=guest, region=morning.region, reason="Groen vmbo", from_date=TODAY
    )
    values = {"planning": {"school_weights": {str(stranger.pk): 1.5, str(guest.pk): 1.5}}}

    with pytest.raises(EffectRefused) as refused:
        describe_change(effect(morning, values))

    assert list(refused.value.problems) == [
        (
            f"effect.values.planning.school_weights.{stranger.pk}",
            "Deze school doet niet mee in de regio. Kies een school van de regio.",
        )
    ]


def test_a_school_that_left_does_not_stand_in_the_way_of_another_change(morning: Morning) -> None:
    values = {"planning": {"school_weights": {str(morning.school.pk): 1.5}}}
    store_policy(effect(morning, values), NOW)
    SchoolLocation.objects.filter(pk=morning.school.pk).update(region=None)

    (line,) = describe_change(effect(morning, FAIR, days=1))

    assert line.new == "5%"


def test_how_boards_settle_changes_from_its_day(morning: Morning) -> None:
    values = {"settlement": {"rule": "per_half_day", "half_day_cents": 125_050 // 10}}

    lines = describe_change(effect(morning, values, days=7))
    store_policy(effect(morning, values, days=7), NOW)

    assert [(line.label, line.old, line.new) for line in lines] == [
        ("Verrekenen tussen besturen", "niet verrekenen", "een vast bedrag per dagdeel"),
        ("Bedrag van een dagdeel bij verrekenen", "€ 0,00", "€ 125,05"),
    ]
    rules = [
        settings_of(
            policy_in_force(region_id=morning.region.pk, on_date=TODAY + timedelta(days=days))
        ).settlement.rule
        for days in (6, 7)
    ]
    assert rules == ["none", "per_half_day"]


def test_requests_of_next_monday_run_under_what_was_decided_for_it(morning: Morning) -> None:
    sunday = datetime(2026, 11, 29, 23, 59, tzinfo=TIME_ZONE)
    store_policy(effect(morning, FAIR, days=7), NOW)
    draft = make_draft(morning, dates=(TODAY + timedelta(days=8),))

    late_on_sunday = open_request(actor=morning.leader, draft=draft, now=sunday)
    on_monday = open_request(actor=morning.leader, draft=draft, now=sunday + timedelta(minutes=1))

    assert [settings_of(one.policy).planning.max_loss for one in (late_on_sunday, on_monday)] == [
        0.01,
        0.05,
    ]
    assert on_monday.policy.from_date == TODAY + timedelta(days=7)


def test_what_was_decided_before_stays(morning: Morning) -> None:
    store_policy(effect(morning, {"waves": {"stop_minutes": 20}}), NOW)
    store_policy(effect(morning, FAIR, days=1), NOW)

    settings = settings_of(
        policy_in_force(region_id=morning.region.pk, on_date=TODAY + timedelta(days=1))
    )
    assert (settings.waves.stop_minutes, settings.planning.max_loss) == (20, 0.05)
    assert PoolPolicy.objects.filter(region=morning.region).count() == 2


def test_two_changes_of_one_day_do_not_overwrite_each_other(morning: Morning) -> None:
    store_policy(effect(morning, FAIR), NOW)

    with pytest.raises(EffectRefused, match="al andere afspraken"):
        store_policy(effect(morning, {"waves": {"stop_minutes": 20}}), NOW)


def test_a_form_starts_from_the_settings_of_that_day(morning: Morning) -> None:
    store_policy(effect(morning, FAIR, days=1), NOW)

    kind = effect_kind("pool_policy")
    assert kind.label == "Afspraken van de pool"
    assert kind.current(morning.region.pk, TODAY)["planning"]["max_loss"] == 0.01
    later = current_settings(morning.region.pk, TODAY + timedelta(days=1))
    assert later["planning"]["max_loss"] == 0.05


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (
            "waves.quiet_hours",
            {"from_time": "21:30:00", "until_time": "06:30:00"},
            "21:30 tot 06:30",
        ),
        ("waves.quiet_hours", None, "uit"),
        ("morning.document_warning_days", [90, 14], "90 en 14"),
        ("morning.paid_day_fte", 0.2, "0,2"),
        ("waves.stop_minutes", 15, "15"),
    ],
)
def test_a_value_is_told_as_people_say_it(path: str, value: Any, words: str) -> None:
    assert value_in_words(path, value) == words
