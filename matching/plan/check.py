"""The verifier: does a plan keep the rules of its instance, and is it worth what it says?

On purpose it shares no code with the planner and none of its rules: it reads the two published files by
itself and judges them in the plainest way. It trusts that the instance was accepted by `solve` or `rank`.
"""

import gzip
import json
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

Found = list[str]
File = dict[str, Any]


class FileRefused(ValueError):
    """Het bestand is niet te lezen."""


def check_files(instance_path: Path, plan_path: Path) -> Found:
    """Everything that is wrong with the plan, in words; nothing when it is right."""
    instance, plan = _read(instance_path), _read(plan_path)
    _refuse_other_format(instance, "onderwijsregio-matching/1", instance_path)
    _refuse_other_format(plan, "onderwijsregio-plan/1", plan_path)
    try:
        return check(instance, plan)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise FileRefused(
            f"{plan_path.name}: {error!r} while checking; give files of the published formats"
        ) from error


def check(instance: File, plan: File) -> Found:
    """As `check_files`, on the contents."""
    units = {
        unit["id"]: (unit, request) for request in instance["requests"] for unit in request["units"]
    }
    people = {person["id"]: person for person in instance["substitutes"]}
    schools = {school["id"]: school for school in instance["schools"]}
    found, doer = _doers(plan, units, people)
    work: dict[int, list[tuple[File, File, File]]] = defaultdict(list)
    for unit_id, person_id in doer.items():
        unit, request = units[unit_id]
        school, person = schools[request["school"]], people[person_id]
        work[person_id].append((unit, request, school))
        found += [
            f"unit {unit_id}, substitute {person_id}: {wrong}"
            for wrong in _pair_faults(instance, unit, request, school, person)
        ]
    for person_id in sorted(work):
        faults = _week_faults(instance, people[person_id], work[person_id])
        faults += _day_faults(instance, work[person_id])
        found += [f"substitute {person_id}: {wrong}" for wrong in faults]
    found += _whole_faults(instance, doer)
    return found + _figure_faults(instance, plan, doer, schools, people)


def _doers(
    plan: File, units: dict[int, Any], people: dict[int, File]
) -> tuple[Found, dict[int, int]]:
    found: Found = []
    doer: dict[int, int] = {}
    for line in plan["assignments"]:
        unit, person = line["unit"], line["substitute"]
        if unit not in units:
            found.append(f"unit {unit}: the instance has no such unit")
        elif person not in people:
            found.append(f"unit {unit}: the instance has no substitute {person}")
        elif unit in doer:
            found.append(f"unit {unit}: is given to two people")
        else:
            doer[unit] = person
    return found, doer


def _pair_faults(instance: File, unit: File, request: File, school: File, person: File) -> Found:
    km = _km(instance, person, school)
    wrong = {
        "does not hold the qualification": request["qualification"] not in person["qualifications"],
        "has no VOG": not person["vog"],
        "works for the own board only": person["ownBoardOnly"]
        and person["board"] != school["board"],
        "is blocked by or for the school": school["id"] in person.get("blockedSchools", []),
        f"lives {km:.1f} km away": km > person["maxKm"],
        "is not available": not set(unit["atoms"]) <= set(person["available"][unit["day"]]),
    }
    return [words for words, is_so in wrong.items() if is_so]


def _week_faults(instance: File, person: File, work: list[tuple[File, File, File]]) -> Found:
    atoms: dict[int, int] = defaultdict(int)
    days: dict[int, set[int]] = defaultdict(set)
    for unit, _, _ in work:
        week = unit["day"] // instance["daysPerWeek"]
        atoms[week] += len(unit["atoms"])
        days[week].add(unit["day"])
    found = [
        f"{count} atoms in week {week}"
        for week, count in atoms.items()
        if count > person["maxAtomsPerWeek"]
    ]
    return found + [
        f"{len(worked)} days in week {week}"
        for week, worked in days.items()
        if len(worked) > person["maxDaysPerWeek"]
    ]


def _day_faults(instance: File, work: list[tuple[File, File, File]]) -> Found:
    found: Found = []
    for place, (unit, _, school) in enumerate(work):
        for other, _, other_school in work[:place]:
            if unit["day"] != other["day"]:
                continue
            both = f"units {other['id']} and {unit['id']}"
            if set(unit["atoms"]) & set(other["atoms"]):
                found.append(f"{both} overlap")
            if school["id"] == other_school["id"]:
                continue
            halves = [set(half) for half in instance["halfDays"]]
            if any(half & set(unit["atoms"]) and half & set(other["atoms"]) for half in halves):
                found.append(f"{both} are at two schools in one half-day")
            if _km(instance, school, other_school) > instance["farKm"]:
                found.append(f"{both} are at two schools too far apart for one day")
    return found


def _whole_faults(instance: File, doer: dict[int, int]) -> Found:
    return [
        f"request {request['id']}: is not done whole by one person"
        for request in instance["requests"]
        if not request["splittable"]
        and len({doer.get(unit["id"]) for unit in request["units"]}) > 1
    ]


def _figure_faults(
    instance: File,
    plan: File,
    doer: dict[int, int],
    schools: dict[int, File],
    people: dict[int, File],
) -> Found:
    l1 = l2 = 0
    asked: dict[int, int] = defaultdict(int)
    covered: dict[int, int] = defaultdict(int)
    for request in instance["requests"]:
        school = schools[request["school"]]
        for unit in request["units"]:
            weight = request["weight"] * len(unit["atoms"])
            asked[school["board"]] += weight
            if unit["id"] in doer:
                person = people[doer[unit["id"]]]
                covered[school["board"]] += weight
                l1 += weight
                l2 += _score(instance, request, school, person) * len(unit["atoms"])
        l2 -= 160 * len({doer[unit["id"]] for unit in request["units"] if unit["id"] in doer})
    found = [
        f"{name}: the plan says {plan[name]}, it is {value}"
        for name, value in (("objective", 10 * l1 + l2), ("L1", l1), ("L2", l2))
        if plan[name] != value
    ]
    if not plan["bound"] >= 10 * l1 + l2:
        found.append(f"bound: {plan['bound']} lies under the objective")
    for line in plan["boards"]:
        board = line["board"]
        if (line["asked"], line["covered"]) != (asked[board], covered[board]):
            found.append(f"board {board}: asked {asked[board]}, covered {covered[board]}")
    missing = sorted(set(asked) - {line["board"] for line in plan["boards"]})
    return found + [f"board {board}: has no line" for board in missing]


def _score(instance: File, request: File, school: File, person: File) -> int:
    km, most = _km(instance, person, school), person["maxKm"]
    points = 40.0 * (1.0 - km / most) if most > 0 else 40.0
    points += 20.0 if school["id"] in person.get("preferredSchools", []) else 0.0
    points += 15.0 if school["id"] in person.get("familiarSchools", []) else 0.0
    points += 10.0 if person["board"] == school["board"] else 0.0
    points += 5.0 if person.get("poolGroup", 0) == request.get("poolGroup", 0) else 0.0
    points += 10.0 * min(person.get("idleDays", 0), 30) / 30
    return math.floor(float(points) + 0.5)


def _km(instance: File, one: File, other: File) -> float:
    across, along = one["x"] - other["x"], one["y"] - other["y"]
    return math.sqrt(across * across + along * along) * float(instance["roadFactor"])


def _read(path: Path) -> File:
    try:
        raw = path.read_bytes()
        content = json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)
    except (OSError, EOFError, ValueError) as error:
        raise FileRefused(
            f"{path.name}: cannot be read ({error}); give a .json or .json.gz"
        ) from error
    if not isinstance(content, dict):
        raise FileRefused(f"{path.name}: is no object; give a file of the published format")
    return content


def _refuse_other_format(content: File, wanted: str, path: Path) -> None:
    if content.get("format") != wanted:
        raise FileRefused(f"{path.name}: format is not {wanted}; give such a file")
