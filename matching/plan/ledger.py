"""A plan under construction, compiled: giving a task to somebody and taking it back."""

from matching.plan.agenda import clash, sit_down, take
from matching.plan.compiled import compiled
from matching.plan.shapes import Core, Desk, State
from matching.tables import Ints


@compiled
def give(core: Core, state: State, arc: int) -> None:
    """Put a free task in somebody's list."""
    task, person = core.arc_task[arc], core.pair_person[core.arc_pair[arc]]
    state.holder[task] = arc
    head = state.first[person]
    state.following[task] = head
    state.previous[task] = -1
    if head >= 0:
        state.previous[head] = task
    state.first[person] = task


@compiled
def give_all(core: Core, state: State, arcs: Ints) -> None:
    """Put free tasks in the lists of their people."""
    for arc in arcs:
        give(core, state, arc)


@compiled
def start_over(state: State) -> None:
    """Take everything from everybody."""
    state.holder[:] = -1
    state.first[:] = -1
    state.following[:] = -1
    state.previous[:] = -1


@compiled
def free(core: Core, state: State, task: int) -> None:
    """Take a task out of its holder's list."""
    person = core.pair_person[core.arc_pair[state.holder[task]]]
    before, after = state.previous[task], state.following[task]
    if before >= 0:
        state.following[before] = after
    else:
        state.first[person] = after
    if after >= 0:
        state.previous[after] = before
    state.holder[task] = -1


@compiled
def worth_of(core: Core, state: State, person: int) -> int:
    """What somebody's list adds to the objective: the values minus the price of each pair, once."""
    total = 0
    task = state.first[person]
    while task >= 0:
        pair = core.arc_pair[state.holder[task]]
        total += core.arc_value[state.holder[task]]
        again = state.following[task]
        while again >= 0 and core.arc_pair[state.holder[again]] != pair:
            again = state.following[again]
        if again < 0:
            total -= core.pair_price[pair]
        task = state.following[task]
    return total


@compiled
def open_agenda(core: Core, state: State, desk: Desk, person: int) -> None:
    """Write somebody's list into the desk."""
    sit_down(core, desk, person)
    task = state.first[person]
    while task >= 0:
        take(core, desk, task)
        task = state.following[task]


@compiled
def clashes(core: Core, state: State, person: int, task: int) -> bool:
    """Whether a task clashes with something on somebody's list."""
    other = state.first[person]
    while other >= 0:
        if clash(core, other, task):
            return True
        other = state.following[other]
    return False


@compiled
def hold(core: Core, state: State, desk: Desk, arcs: Ints) -> None:
    """Give what an earlier plan gave, in this order, as far as it still may be."""
    for arc in arcs:
        task, person = core.arc_task[arc], core.pair_person[core.arc_pair[arc]]
        if state.holder[task] >= 0 or clashes(core, state, person, task):
            continue
        open_agenda(core, state, desk, person)
        if take(core, desk, task):
            give(core, state, arc)
