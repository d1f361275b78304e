"""Prices and schedules from each other: the bound holds and falls, on the whole map and part by part."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from matching.instance import instance_of
from matching.plan import run
from matching.plan.best_set import FINE
from matching.plan.bound import PriceSearch
from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.generation import Generation
from matching.plan.lanes import LANES, Lanes
from matching.plan.plan import Plan, PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.reduction import reduced
from matching.plan.solve import solve
from matching.plan.sweeps import Sweeps
from matching.strict_json import Node

MADE = generate(Size(requests=60, substitutes=150, scarcity=0.8), seed=4)
PROBLEM = problem_of_instance(instance_of(Node(MADE, "")))
CORE = reduced(PROBLEM).core
ALL_BUT_PROVEN = 1e-4


def plan(*, rounds: int, seed: int = 1) -> Plan:
    return solve(PROBLEM, options=PlanOptions(seconds=None, rounds=rounds, seed=seed))


def test_the_plan_of_a_whole_morning_is_all_but_proven_the_best() -> None:
    found = plan(rounds=40)

    assert found.objective <= found.bound
    assert found.gap < ALL_BUT_PROVEN
    assert check(MADE, plan_data(found)) == []


def test_no_prices_on_the_way_prove_less_than_the_best_plan() -> None:
    best = plan(rounds=40).objective
    with ThreadPoolExecutor(LANES) as executor:
        lanes = Lanes(CORE, executor)
        prices = PriceSearch(CORE, lanes)
        generation = Generation(
            prices.schedules,
            prices.best_prices,
            tasks=prices.tasks,
            people=prices.people,
            choose=lanes.choose,
        )
        bounds = [generation.fine_bound]
        while generation.step():
            bounds.append(generation.fine_bound)

    assert bounds == sorted(bounds, reverse=True)
    assert best <= bounds[-1] // FINE < bounds[0] // FINE


def test_part_by_part_the_bound_falls_and_holds() -> None:
    best = plan(rounds=40).objective
    with ThreadPoolExecutor(LANES) as executor:
        lanes = Lanes(CORE, executor)
        prices = PriceSearch(CORE, lanes)
        prices.bid(0.5)
        prices.look()
        before = prices.bound

        Sweeps(prices, lanes, executor, seed=3).better_prices(lambda: False, most=40)

    assert best <= prices.bound < before
    assert np.all(prices.best_prices >= 0)


def test_a_wide_map_gives_the_same_plan_again_and_breaks_no_rule(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(run, "MOST_ARCS", 0)

    one, again = plan(rounds=6), plan(rounds=6)

    assert (one.assignments, one.bound) == (again.assignments, again.bound)
    assert one.objective <= one.bound
    assert check(MADE, plan_data(one)) == []
