"""The command line: the same ranking on a file, and refusals on standard error."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from matching.__main__ import REFUSED, main
from tests.matching.example_file import example, written

ROOT = Path(__file__).parents[2]


def test_rank_prints_candidates_with_parts_and_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["rank", str(written(tmp_path, example())), "--request", "0"])

    answer = json.loads(capsys.readouterr().out)
    assert code == 0
    assert [(one["substitute"], one["score"], one["units"]) for one in answer["candidates"]] == [
        (2, 68, [0]),
        (0, 56, [0, 1]),
    ]
    assert answer["candidates"][1] == {
        "substitute": 0,
        "tier": "permanent",
        "score": 56,
        "parts": {"nearby": 28, "spread": 20, "idle_paid_days": 8},
        "km": pytest.approx(2.295, abs=0.001),
        "units": [0, 1],
        "warnings": [],
    }
    assert answer["removed"] == [
        {"rule": "school_not_hidden", "label": "wil deze school liever niet", "count": 1},
        {"rule": "qualified", "label": "niet bevoegd", "count": 1},
    ]


def test_explain_says_it_in_dutch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", str(written(tmp_path, example())), "--request", "0", "--top", "1"])

    assert capsys.readouterr().out == (
        "Aanvraag 0: 2 mensen kunnen gevraagd worden.\n"
        "1. invaller 2: Vaste pool. Dichtbij (+28). Weinig of lang niet gevraagd (+20). "
        "Paraat of al betaald, en nog niet ingezet (+20). 2,3 km reizen. "
        "Let op: Deze invaller wil hoogstens 3 uur per week werken.\n"
        "De anderen: 1 wil deze school liever niet, 1 niet bevoegd.\n"
    )


@pytest.mark.parametrize(
    ("who", "lines"),
    [
        (
            "0",
            [
                "Plaats 2.",
                "Vaste pool.",
                "Dichtbij (+28).",
                "Weinig of lang niet gevraagd (+20).",
                "Paraat of al betaald, en nog niet ingezet (+8).",
                "2,3 km reizen.",
            ],
        ),
        (
            "1",
            ["Kan niet gevraagd worden.", "Deze invaller is niet bevoegd voor deze groep of les."],
        ),
    ],
)
def test_explain_speaks_about_one_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], who: str, lines: list[str]
) -> None:
    main(["explain", str(written(tmp_path, example())), "--request", "0", "--substitute", who])

    assert capsys.readouterr().out.splitlines() == lines


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--request", "7"], "--request 7: the file has no such request; name another"),
        (
            ["--request", "0", "--substitute", "7"],
            "--substitute 7: the file has no such person; name another",
        ),
    ],
)
def test_an_unknown_id_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    code = main(["explain", str(written(tmp_path, example())), *arguments])

    captured = capsys.readouterr()
    assert (code, captured.out, captured.err) == (REFUSED, "", f"{complaint}\n")


def test_it_runs_on_its_own_without_the_rest_of_the_project(tmp_path: Path) -> None:
    path = written(tmp_path, example(), name="ochtend.json.gz")
    script = (
        "import runpy, sys; sys.argv[0] = 'matching'\n"
        "try:\n    runpy.run_module('matching', run_name='__main__')\n"
        "except SystemExit as end:\n    assert end.code == 0\n"
        "print([name for name in ('django', 'pool', 'regions') if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, "rank", str(path), "--request", "0"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines()[-1] == "[]"
