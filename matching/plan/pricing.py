"""What everybody would choose if work had these prices, compiled: one step of the Lagrangian bound."""

from matching.plan.best_set import FINE, add_pair_rewards, choose_best
from matching.plan.compiled import compiled
from matching.plan.shapes import Choice, Core, Desk
from matching.tables import Ints


@compiled
def price_people(
    core: Core,
    desk: Desk,
    choice: Choice,
    prices: Ints,
    begin: int,
    end: int,
    demand: Ints,
    most_nodes: int,
) -> tuple[int, int]:
    """Let the people begin … end choose; adds to `demand` per task; gives (a bound on their rewards, cut-offs)."""
    total, cut = 0, 0
    for person in range(begin, end):
        count = 0
        for pair in range(core.person_pairs[person], core.person_pairs[person + 1]):
            first = count
            for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
                reward = core.arc_value[arc] * FINE - prices[core.arc_task[arc]]
                if reward > 0:
                    choice.arc[count], choice.reward[count] = arc, reward
                    count += 1
            count = add_pair_rewards(core, choice, pair, first, count)
        best, size, ceiling = choose_best(core, desk, choice, person, count, 0, most_nodes)
        total += ceiling
        if ceiling > best:
            cut += 1
        for number in range(size):
            demand[core.arc_task[choice.best[number]]] += 1
    return total, cut
