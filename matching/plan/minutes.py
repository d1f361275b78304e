"""The share of each board in plain minutes, whatever a minute of a request counts for in planning."""

from collections import Counter

import numpy as np

from matching.plan.from_facts import employer_places
from matching.plan.plan import BoardLine, Plan
from matching.plan.proven import Batch


def lines_in_minutes(batch: Batch, plan: Plan) -> tuple[BoardLine, ...]:
    """Per board, in order of id, the minutes asked and covered, and what its people do elsewhere."""
    boards = {request.id: request.board_id for request in batch.requests}
    minutes = {unit.id: unit.minutes for request in batch.requests for unit in request.periods}
    asked: Counter[int] = Counter()
    for request in batch.requests:
        asked[request.board_id] += sum(unit.minutes for unit in request.periods)
    employers = _employers(batch, sorted(asked))
    covered: Counter[int] = Counter()
    given: Counter[int] = Counter()
    received: Counter[int] = Counter()
    for one in plan.assignments:
        board, own = boards[one.request_id], employers.get(one.person_id)
        covered[board] += minutes[one.unit_id]
        if own != board:
            received[board] += minutes[one.unit_id]
            if own is not None:
                given[own] += minutes[one.unit_id]
    return tuple(
        BoardLine(
            board_id=board,
            asked=asked[board],
            covered=covered[board],
            given=given[board],
            received=received[board],
        )
        for board in sorted(asked)
    )


def _employers(batch: Batch, boards: list[int]) -> dict[int, int]:
    """Per person the first employer among these boards; without who works for none of them."""
    places = employer_places(batch.pool, np.array(boards, dtype=np.int64))
    return {
        int(person): boards[place]
        for person, place in zip(batch.pool.ids.tolist(), places.tolist(), strict=True)
        if place >= 0
    }
