"""The verifier finds what is wrong: every rule, every figure, each spoiled alone."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from matching.plan.check import FileRefused, check, check_files

Content = dict[str, Any]
Spoil = Callable[[Content, Content], object]


def instance() -> Content:
    """One splittable request over two days beside a short one at a school 2 km away; one person can do all."""
    return {
        "format": "onderwijsregio-matching/1",
        "days": 2,
        "atomsPerDay": 4,
        "halfDays": [[0, 1], [2, 3]],
        "daysPerWeek": 5,
        "roadFactor": 1.0,
        "farKm": 20.0,
        "schools": [
            {"id": 0, "board": 3, "x": 0.0, "y": 0.0},
            {"id": 1, "board": 4, "x": 2.0, "y": 0.0},
        ],
        "requests": [
            {
                "id": 0,
                "school": 0,
                "qualification": 5,
                "weight": 20,
                "splittable": False,
                "units": [
                    {"id": 0, "day": 0, "atoms": [0, 1]},
                    {"id": 1, "day": 1, "atoms": [0, 1]},
                ],
            },
            {
                "id": 1,
                "school": 1,
                "qualification": 5,
                "weight": 10,
                "splittable": True,
                "units": [{"id": 2, "day": 0, "atoms": [2, 3]}],
            },
        ],
        "substitutes": [
            {
                "id": number,
                "x": 0.0,
                "y": 0.0,
                "maxKm": 10,
                "qualifications": [5],
                "board": 3,
                "ownBoardOnly": False,
                "vog": True,
                "available": [[0, 1, 2, 3], [0, 1, 2, 3]],
                "maxAtomsPerWeek": 6,
                "maxDaysPerWeek": 2,
            }
            for number in (7, 8)
        ],
    }


def plan() -> Content:
    """Person 7 does everything: L1 = 20·4 + 10·2; scores 40+10+5 and 32+5; two pairs."""
    return {
        "format": "onderwijsregio-plan/1",
        "assignments": [{"unit": unit, "substitute": 7} for unit in (0, 1, 2)],
        "objective": 974,
        "L1": 100,
        "L2": -26,
        "bound": 974,
        "seconds": 0.1,
        "boards": [
            {"board": 3, "asked": 80, "covered": 80},
            {"board": 4, "asked": 20, "covered": 20},
        ],
    }


def test_a_right_plan_is_right() -> None:
    assert check(instance(), plan()) == []


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda _, p: p["assignments"][0].update(unit=9), "unit 9: the instance has no such unit"),
        (lambda _, p: p["assignments"][0].update(substitute=9), "the instance has no substitute 9"),
        (
            lambda _, p: p["assignments"].append(p["assignments"][0]),
            "unit 0: is given to two people",
        ),
        (
            lambda i, _: i["substitutes"][0].update(qualifications=[4]),
            "does not hold the qualification",
        ),
        (lambda i, _: i["substitutes"][0].update(vog=False), "has no VOG"),
        (
            lambda i, _: i["substitutes"][0].update(ownBoardOnly=True),
            "works for the own board only",
        ),
        (
            lambda i, _: i["substitutes"][0].update(blockedSchools=[1]),
            "is blocked by or for the school",
        ),
        (lambda i, _: i["substitutes"][0].update(maxKm=1.9), "lives 2.0 km away"),
        (
            lambda i, _: i["substitutes"][0].update(available=[[0, 1, 2], [0, 1]]),
            "is not available",
        ),
        (lambda i, _: i["substitutes"][0].update(maxAtomsPerWeek=5), "6 atoms in week 0"),
        (lambda i, _: i["substitutes"][0].update(maxDaysPerWeek=1), "2 days in week 0"),
        (lambda i, _: i["requests"][1]["units"][0].update(atoms=[1, 2]), "units 0 and 2 overlap"),
        (
            lambda i, _: i.update(halfDays=[[0], [1, 2, 3]]),
            "units 0 and 2 are at two schools in one half-day",
        ),
        (lambda i, _: i.update(farKm=1.9), "units 0 and 2 are at two schools too far apart"),
        (lambda _, p: p["assignments"][1].update(substitute=8), "request 0: is not done whole"),
        (lambda _, p: p["assignments"].pop(1), "request 0: is not done whole"),
        (lambda _, p: p.update(objective=973), "objective: the plan says 973, it is 974"),
        (lambda _, p: p.update(L1=1), "L1: the plan says 1, it is 100"),
        (lambda _, p: p.update(L2=1), "L2: the plan says 1, it is -26"),
        (lambda _, p: p.update(bound=973), "bound: 973 lies under the objective"),
        (lambda _, p: p.update(bound=float("nan")), "bound: nan lies under the objective"),
        (lambda _, p: p["boards"][0].update(covered=79), "board 3: asked 80, covered 80"),
        (lambda _, p: p["boards"].pop(), "board 4: has no line"),
    ],
)
def test_one_thing_wrong_is_found(spoil: Spoil, complaint: str) -> None:
    content, planned = instance(), plan()
    spoil(content, planned)

    found = check(content, planned)

    assert [line for line in found if complaint in line] != []


def test_files_are_read_and_refused_by_name(tmp_path: Path) -> None:
    paths = {}
    for name, content in (("instance", instance()), ("plan", plan())):
        paths[name] = tmp_path / f"{name}.json"
        paths[name].write_text(json.dumps(content), encoding="utf-8")
    spoiled = copy.deepcopy(plan())
    del spoiled["boards"]
    (tmp_path / "spoiled.json").write_text(json.dumps(spoiled), encoding="utf-8")

    assert check_files(paths["instance"], paths["plan"]) == []
    for wrong, complaint in (
        ("nergens.json", "nergens.json: cannot be read"),
        ("instance.json", "instance.json: format is not onderwijsregio-plan/1"),
        ("spoiled.json", "spoiled.json: KeyError('boards') while checking"),
    ):
        with pytest.raises(FileRefused, match="^" + re.escape(complaint)):
            check_files(paths["instance"], tmp_path / wrong)


def test_the_verifier_imports_nothing_of_ours() -> None:
    source = Path("matching/plan/check.py")
    lines = (Path(__file__).parents[3] / source).read_text(encoding="utf-8").splitlines()

    imported = [
        line.split()[1].split(".")[0] for line in lines if re.match(r"(from|import) ", line)
    ]
    assert sorted(set(imported)) == ["collections", "gzip", "json", "math", "pathlib", "typing"]
