"""The instance file: what is right is read, and what is wrong is named by its path with a remedy."""

import copy
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matching.errors import InstanceRefused
from matching.facts import AFTERNOON, MORNING, PeriodFacts
from matching.instance import read_instance
from matching.instance_facts import request_facts
from tests.matching.example_file import example, person, written

Spoil = Callable[[dict[str, Any]], object]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    instance = read_instance(written(tmp_path, example()))

    assert sorted(instance.schools) == [0, 1]
    assert [unit.atoms for unit in instance.requests[0].units] == [(0, 1, 4), (0, 1, 2, 3)]
    assert instance.substitutes[2].max_atoms_per_week == 3


def test_a_packed_file_says_the_same(tmp_path: Path) -> None:
    plain = read_instance(written(tmp_path, example()))

    assert read_instance(written(tmp_path, example(), name="ochtend.json.gz")) == plain


def test_a_unit_with_a_gap_becomes_periods_that_stay_together(tmp_path: Path) -> None:
    instance = read_instance(written(tmp_path, example()))
    friday, next_monday = date(2024, 1, 5), date(2024, 1, 8)

    assert request_facts(instance, instance.requests[0]).units == (
        (
            PeriodFacts(
                id=0, date=friday, start_minute=480, end_minute=600, half_days=MORNING, unit_id=0
            ),
            PeriodFacts(
                id=1, date=friday, start_minute=720, end_minute=780, half_days=AFTERNOON, unit_id=0
            ),
        ),
        (
            PeriodFacts(
                id=2,
                date=next_monday,
                start_minute=480,
                end_minute=720,
                half_days=MORNING,
                unit_id=1,
            ),
        ),
    )


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda file: file.update(format="x/9"), "format: 'x/9' is another format; this reads"),
        (lambda file: file.update(colour=1), ": unknown key 'colour'; leave it out"),
        (lambda file: file.pop("farKm"), ": key 'farKm' is missing; add it"),
        (lambda file: file.update(days=0), "days: 0 is out of range; give 1 to 1000"),
        (lambda file: file.update(days=True), "days: True is no whole number"),
        (lambda file: file.update(farKm=-1), "farKm: -1 is out of range"),
        (lambda file: file.update(roadFactor="1"), "roadFactor: '1' is no number"),
        (lambda file: file.update(schools={}), "schools: is no list; write"),
        (lambda file: file.update(halfDays=[[0]]), "halfDays: there are 1 half-days"),
        (
            lambda file: file.update(halfDays=[[0, 1], [1, 2]]),
            "halfDays: the half-days do not divide",
        ),
        (lambda file: file["schools"].append(3), "schools[2]: is no object"),
        (
            lambda file: file["schools"].append(file["schools"][0]),
            "schools[2]: id 0 is there twice",
        ),
        (
            lambda file: file["schools"][1].update(x=1e9),
            "schools[1].x: 1000000000.0 is out of range",
        ),
        (
            lambda file: file["requests"][0].update(school=9),
            "requests[0].school: there is no school 9",
        ),
        (
            lambda file: file["requests"][0].update(units=[]),
            "requests[0].units: there is nothing to do",
        ),
        (
            lambda file: file["requests"][0].update(splittable=1),
            "requests[0].splittable: 1 is no flag",
        ),
        (
            lambda file: file["requests"][0]["units"][1].update(id=0),
            "requests[0].units[1].id: unit 0 is there twice",
        ),
        (
            lambda file: file["requests"][0]["units"][1].update(day=4),
            "requests[0].units: two units fall on one day",
        ),
        (
            lambda file: file["requests"][0]["units"][1].update(atoms=[]),
            "requests[0].units[1].atoms: the unit takes no time",
        ),
        (
            lambda file: file["requests"][0]["units"][1].update(atoms=[8]),
            "requests[0].units[1].atoms[0]: 8 is out of range; give 0 to 7",
        ),
        (
            lambda file: file["requests"][0]["units"][1].update(atoms=[1, 1]),
            "requests[0].units[1].atoms: holds a number twice",
        ),
        (
            lambda file: file["substitutes"][1].update(maxAtomsPerWeek=-1),
            "substitutes[1].maxAtomsPerWeek: -1 is out of range",
        ),
        (
            lambda file: file["substitutes"][1].update(available=[[]]),
            "substitutes[1].available: there are 1 days",
        ),
        (
            lambda file: file["substitutes"][1].update(familiarSchools=[7]),
            "substitutes[1].familiarSchools[0]: there is no school 7; add that school",
        ),
        (lambda file: file["substitutes"].append(person(2)), "substitutes[4]: id 2 is there twice"),
    ],
)
def test_a_mistake_is_named_by_path_and_remedy(
    tmp_path: Path, spoil: Spoil, complaint: str
) -> None:
    content = example()
    spoil(content)

    with pytest.raises(InstanceRefused, match="^" + re.escape(complaint)):
        read_instance(written(tmp_path, content))


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"{", "is no JSON"),
        (b"\xff", "is not UTF-8"),
        (b'{"days": NaN}', "NaN: is no number in JSON"),
        (b'{"days": 1, "days": 2}', "days: this key is there twice"),
        (b"[" * 100_000, "is no JSON"),
        (b"[]", "is no object"),
    ],
)
def test_what_is_no_json_is_refused(tmp_path: Path, raw: bytes, complaint: str) -> None:
    path = tmp_path / "ochtend.json"
    path.write_bytes(raw)

    with pytest.raises(InstanceRefused, match=re.escape(complaint)):
        read_instance(path)


def test_a_file_that_is_not_there_or_not_packed_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "ochtend.json.gz"
    broken.write_bytes(b"plain")

    for path in (tmp_path / "nergens.json", broken):
        with pytest.raises(InstanceRefused, match="cannot be read"):
            read_instance(path)


ODD: st.SearchStrategy[object] = st.sampled_from(
    [None, -1, 2**60, 1.5, "x", [], {}, True, [[0]], [None]]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_single_odd_value_is_read_or_refused_but_never_a_crash(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = copy.deepcopy(example())
    where: Any = content
    while True:
        keys = list(where) if isinstance(where, dict) else list(range(len(where)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(where[key], dict | list) and where[key] and data.draw(st.booleans()):
            where = where[key]
        else:
            break
    where[key] = data.draw(ODD)

    complaint = ""
    try:
        read_instance(written(tmp_path, content))
    except InstanceRefused as refusal:
        complaint = str(refusal)

    assert complaint == "" or re.match(r"[\w.\[\]]*: .+; .+", complaint)
