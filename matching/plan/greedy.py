"""Greedy by priority, compiled: the plan that somebody with a list and a telephone would make."""

import numpy as np

from matching.plan.agenda import give_back, take
from matching.plan.compiled import compiled
from matching.plan.ledger import clashes, free, give, open_agenda
from matching.plan.shapes import Core, Desk, State
from matching.tables import Ints


def priority_order(task_request: Ints, task_l1: Ints, requests: int) -> Ints:
    """Requests by what covering one task of it is worth, the most first; equal ones by place."""
    worth = np.zeros(requests, dtype=np.int64)
    np.maximum.at(worth, task_request, task_l1)
    return np.argsort(-worth, kind="stable")


@compiled
def fill_greedily(
    core: Core,
    state: State,
    desk: Desk,
    order: Ints,
    request_tasks: Ints,
    added: Ints,
    looked_at: Ints,
) -> None:
    """Request by request, give to the person who adds the most, until nobody adds anything.

    `added` and `looked_at` are room: for the most arcs that somebody has, and (pairs) filled with zeros.
    """
    turn = 0
    for request in order:
        first, last = request_tasks[request], request_tasks[request + 1]
        best_pair = 0
        while best_pair >= 0:
            best, best_pair = 0, -1
            turn += 1
            for task in range(first, last):
                if state.holder[task] >= 0:
                    continue
                for place in range(core.task_arcs[task], core.task_arcs[task + 1]):
                    pair = core.arc_pair[core.arcs_by_task[place]]
                    if looked_at[pair] == turn:
                        continue
                    looked_at[pair] = turn
                    count = add_pair(core, state, desk, pair, added)
                    gain = gain_of(core, state, pair, added, count)
                    for number in range(count):
                        free(core, state, core.arc_task[added[number]])
                    if gain > best:
                        best, best_pair = gain, pair
            if best_pair >= 0:
                add_pair(core, state, desk, best_pair, added)


@compiled
def add_pair(core: Core, state: State, desk: Desk, pair: int, added: Ints) -> int:
    """Give somebody all of a request that is free and fits; `added` holds the arcs, the answer is their number."""
    person = core.pair_person[pair]
    open_agenda(core, state, desk, person)
    count = 0
    for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
        task = core.arc_task[arc]
        if state.holder[task] >= 0 or clashes(core, state, person, task):
            continue
        if take(core, desk, task):
            give(core, state, arc)
            added[count] = arc
            count += 1
        else:
            give_back(core, desk, task)
    return count


@compiled
def gain_of(core: Core, state: State, pair: int, added: Ints, count: int) -> int:
    """What arcs that were just added bring, with the price when the pair is new."""
    held = 0
    for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
        if state.holder[core.arc_task[arc]] == arc:
            held += 1
    gain = -core.pair_price[pair] if held == count else 0
    for number in range(count):
        gain += core.arc_value[added[number]]
    return gain
