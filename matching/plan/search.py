"""Chains of exchanges that the prices steer, compiled: somebody chooses anew, and so does who lost by it.

A person chooses the best set of work when free work costs nothing and work of somebody else costs its price.
Whoever loses work by that chooses anew in turn; what is left over is offered around. The whole chain is kept
when it gains, and otherwise undone.
"""

from matching.plan.agenda import take
from matching.plan.best_set import FINE, add_pair_rewards, choose_best
from matching.plan.compiled import compiled
from matching.plan.ledger import clashes, free, give, open_agenda, worth_of
from matching.plan.shapes import Chain, Choice, Core, Desk, State
from matching.tables import Ints

MOST_TURNS = 6
CHAIN_NODES = 60
EVEN = 1 << 16


STAMP, LOGGED, QUEUED, ATTACHMENT, MOST_CHANGES = 0, 1, 2, 3, 4


@compiled
def search_round(
    core: Core,
    state: State,
    desk: Desk,
    choice: Choice,
    chain: Chain,
    prices: Ints,
    moods: Ints,
) -> int:
    """Start a chain per row of `moods`: person, eagerness, attachment, patience. Gives the gain.

    Eagerness scales the price of others' work and attachment that of one's own (65,536 is even); a chain that
    loses less than its patience is kept too.
    """
    total = 0
    for row in range(len(moods)):
        if chain.shut_person[moods[row, 0]]:
            continue
        chain.facts[STAMP] += 1
        chain.facts[LOGGED] = 0
        chain.facts[ATTACHMENT] = moods[row, 2]
        gain = _run_chain(core, state, desk, choice, chain, prices, moods[row, 0], moods[row, 1])
        if gain > -moods[row, 3] and _changes_allowed(core, state, chain):
            total += gain
        else:
            _undo(core, state, chain)
    return total


@compiled
def _changes_allowed(core: Core, state: State, chain: Chain) -> bool:
    """Whether the plan still differs from the one to keep close to in few enough places."""
    if chain.facts[MOST_CHANGES] < 0:
        return True
    changes = 0
    for task in range(len(state.holder)):
        keeper = chain.keeper[task]
        if keeper >= 0:
            holder = state.holder[task]
            if holder < 0 or core.pair_person[core.arc_pair[holder]] != keeper:
                changes += 1
    return bool(changes <= chain.facts[MOST_CHANGES])


@compiled
def _run_chain(
    core: Core,
    state: State,
    desk: Desk,
    choice: Choice,
    chain: Chain,
    prices: Ints,
    person: int,
    eagerness: int,
) -> int:
    chain.queue[0], chain.facts[QUEUED] = person, 1
    gain, turn = 0, 0
    while turn < chain.facts[QUEUED] and turn < MOST_TURNS:
        gain += _choose_anew(core, state, desk, choice, chain, prices, chain.queue[turn], eagerness)
        turn += 1
    if chain.facts[LOGGED] > 0:
        gain += _offer_around(core, state, desk, chain)
    return gain


@compiled
def _choose_anew(
    core: Core,
    state: State,
    desk: Desk,
    choice: Choice,
    chain: Chain,
    prices: Ints,
    person: int,
    eagerness: int,
) -> int:
    """Let one person choose; gives what that changes in the objective, with the losses of others."""
    count, stamp, own = 0, chain.facts[STAMP], 0
    for pair in range(core.person_pairs[person], core.person_pairs[person + 1]):
        first = count
        for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
            task = core.arc_task[arc]
            if chain.shut_task[task]:
                continue
            holder = state.holder[task]
            reward = core.arc_value[arc] * FINE
            if holder >= 0 and core.pair_person[core.arc_pair[holder]] != person:
                if chain.moved[task] == stamp:
                    continue
                reward -= (prices[task] * eagerness) // EVEN
            elif holder >= 0:
                cost = (prices[task] * chain.facts[ATTACHMENT]) // EVEN
                reward -= cost
                own += cost
            if reward > 0:
                choice.arc[count], choice.reward[count] = arc, reward
                count += 1
        count = add_pair_rewards(core, choice, pair, first, count)
    before = worth_of(core, state, person)
    _, size, _ = choose_best(
        core, desk, choice, person, count, max(0, before * FINE - own), CHAIN_NODES
    )
    if size < 0:
        return 0
    return _move(core, state, chain, choice, person, size) - before + worth_of(core, state, person)


@compiled
def _move(core: Core, state: State, chain: Chain, choice: Choice, person: int, size: int) -> int:
    """Give somebody the set in `choice.best` instead of their list; gives minus what others lose."""
    for number in range(size):
        chain.wanted[core.arc_task[choice.best[number]]] = chain.facts[STAMP]
    task = state.first[person]
    while task >= 0:
        following = state.following[task]
        if chain.wanted[task] != chain.facts[STAMP]:
            _log(chain, task, state.holder[task])
            free(core, state, task)
        task = following
    lost = 0
    for number in range(size):
        arc = choice.best[number]
        task = core.arc_task[arc]
        chain.wanted[task] = 0
        holder = state.holder[task]
        if holder == arc:
            continue
        _log(chain, task, holder)
        if holder >= 0:
            victim = core.pair_person[core.arc_pair[holder]]
            lost += worth_of(core, state, victim)
            free(core, state, task)
            lost -= worth_of(core, state, victim)
            chain.moved[task] = chain.facts[STAMP]
            chain.queue[chain.facts[QUEUED]] = victim
            chain.facts[QUEUED] += 1
        give(core, state, arc)
    return -lost


@compiled
def _offer_around(core: Core, state: State, desk: Desk, chain: Chain) -> int:
    """Give what the chain left without anybody to whoever can do it beside their list; gives the gain."""
    gain = 0
    for number in range(chain.facts[LOGGED]):
        task = chain.log_task[number]
        if state.holder[task] >= 0:
            continue
        best, best_arc = 0, -1
        for place in range(core.task_arcs[task], core.task_arcs[task + 1]):
            arc = core.arcs_by_task[place]
            pair = core.arc_pair[arc]
            person = core.pair_person[pair]
            worth = core.arc_value[arc]
            if worth <= best or chain.shut_person[person] or clashes(core, state, person, task):
                continue
            if worth - core.pair_price[pair] <= best and not _knows(core, state, pair):
                continue
            open_agenda(core, state, desk, person)
            if take(core, desk, task):
                best, best_arc = worth, arc
                if not _knows(core, state, pair):
                    best -= core.pair_price[pair]
        if best_arc >= 0:
            _log(chain, task, -1)
            give(core, state, best_arc)
            gain += best
    return gain


@compiled
def _knows(core: Core, state: State, pair: int) -> bool:
    """Whether somebody already does something of this request."""
    task = state.first[core.pair_person[pair]]
    while task >= 0:
        if core.arc_pair[state.holder[task]] == pair:
            return True
        task = state.following[task]
    return False


@compiled
def _log(chain: Chain, task: int, holder: int) -> None:
    chain.log_task[chain.facts[LOGGED]] = task
    chain.log_arc[chain.facts[LOGGED]] = holder
    chain.facts[LOGGED] += 1


@compiled
def _undo(core: Core, state: State, chain: Chain) -> None:
    """Put back, last first, what the chain moved."""
    while chain.facts[LOGGED] > 0:
        chain.facts[LOGGED] -= 1
        task = chain.log_task[chain.facts[LOGGED]]
        if state.holder[task] >= 0:
            free(core, state, task)
        if chain.log_arc[chain.facts[LOGGED]] >= 0:
            give(core, state, chain.log_arc[chain.facts[LOGGED]])
