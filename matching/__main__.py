"""`python -m matching rank|explain|solve|check|generate`: the same rules on a file, without a database."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from matching.errors import InstanceRefused, MatchingError
from matching.explain import counts_line, reasons_for_planner, refusals_for
from matching.instance import Instance, read_instance
from matching.instance_facts import request_facts, settings_of, substitute_facts
from matching.judgement import judge
from matching.plan.commands import add_commands, explain_in_plan
from matching.rank import rank
from matching.ranking import Candidate, Ranking
from matching.reasons import Audience

REFUSED = 2


def main(arguments: Sequence[str]) -> int:
    """Answer on standard output; what is refused is explained on standard error and ends with code 2."""
    asked = _parser().parse_args(arguments)
    try:
        code: int = asked.run(asked)
    except MatchingError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m matching", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    rank_command = commands.add_parser(
        "rank", help="everybody who may be asked, best first, as JSON"
    )
    rank_command.set_defaults(run=_rank_file)
    explain_command = commands.add_parser("explain", help="the same in plain Dutch")
    explain_command.set_defaults(run=_explain_file)
    for command in (rank_command, explain_command):
        command.add_argument("instance", type=Path, metavar="INSTANCE.json")
    explain_command.add_argument(
        "plan", type=Path, nargs="?", metavar="PLAN.json", help="and what this plan does with it"
    )
    for command in (rank_command, explain_command):
        command.add_argument("--request", type=int, required=True, metavar="ID")
    explain_command.add_argument("--substitute", type=int, metavar="ID", help="only this person")
    explain_command.add_argument(
        "--top", type=int, default=10, metavar="N", help="how many candidates"
    )
    add_commands(commands)
    return parser


def _rank_file(asked: argparse.Namespace) -> int:
    ranking = _ranking_of(read_instance(asked.instance), asked.request)
    sys.stdout.write(json.dumps(_as_data(ranking), ensure_ascii=False) + "\n")
    return 0


def _explain_file(asked: argparse.Namespace) -> int:
    instance = read_instance(asked.instance)
    ranking = _ranking_of(instance, asked.request)
    lines = _as_words(ranking, asked.substitute, asked.top)
    if asked.plan is not None:
        lines += explain_in_plan(instance, asked.plan, asked.request)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _ranking_of(instance: Instance, request_id: int) -> Ranking:
    if request_id not in instance.requests:
        raise InstanceRefused(f"--request {request_id}: the file has no such request; name another")
    request = request_facts(instance, instance.requests[request_id])
    people = (substitute_facts(instance, one, request) for one in instance.substitutes.values())
    return rank(request, people, settings_of(instance))


def _as_data(ranking: Ranking) -> dict[str, object]:
    return {
        "format": "onderwijsregio-ranking/1",
        "request": ranking.request.id,
        "candidates": [_candidate_data(ranking, one) for one in ranking.candidates],
        "removed": [
            {"rule": one.rule, "label": one.label, "count": one.count} for one in ranking.counts
        ],
    }


def _candidate_data(ranking: Ranking, one: Candidate) -> dict[str, object]:
    units = {period.id: period.unit_id for period in ranking.request.periods}
    return {
        "substitute": one.substitute_id,
        "tier": one.tier.value,
        "score": one.score,
        "parts": {part.term: part.points for part in one.parts},
        "km": one.km,
        "units": list(dict.fromkeys(units[period_id] for period_id in one.period_ids)),
        "warnings": [verdict.rule for verdict in one.warnings],
    }


def _as_words(ranking: Ranking, substitute_id: int | None, top: int) -> list[str]:
    if substitute_id is not None:
        return _person_in_words(ranking, substitute_id)
    lines = [
        f"Aanvraag {ranking.request.id}: {ranking.eligible_count} mensen kunnen gevraagd worden."
    ]
    lines.extend(
        f"{one.position}. invaller {one.substitute_id}: {' '.join(reasons_for_planner(one))}"
        for one in ranking.candidates[:top]
    )
    if ranking.counts:
        lines.append(f"De anderen: {counts_line(ranking.counts, Audience.OFFICE)}.")
    return lines


def _person_in_words(ranking: Ranking, substitute_id: int) -> list[str]:
    candidate = ranking.candidate(substitute_id)
    if candidate is not None:
        return [f"Plaats {candidate.position}.", *reasons_for_planner(candidate)]
    if substitute_id not in ranking.removed:
        raise InstanceRefused(
            f"--substitute {substitute_id}: the file has no such person; name another"
        )
    judgement = judge(ranking.request, ranking.facts_of(substitute_id), ranking.settings)
    return ["Kan niet gevraagd worden.", *refusals_for(judgement, Audience.OFFICE)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
