"""From the command line: generate, solve, check, explain, and refusals with path and remedy."""

import json
from pathlib import Path

import pytest

from matching.__main__ import main


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    instance, plan = tmp_path / "ochtend.json.gz", tmp_path / "plan.json"
    size = ["own", "--requests", "12", "--substitutes", "40", "--seed", "3"]
    assert main(["generate", *size, "-o", str(instance)]) == 0
    assert main(["solve", str(instance), "-o", str(plan), "--rounds", "10", "--seed", "1"]) == 0
    return instance, plan


def test_a_plan_that_was_solved_checks(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", *map(str, files)])

    assert (code, capsys.readouterr().out.splitlines()[-1]) == (0, "Het plan klopt.")


def test_a_spoiled_plan_does_not(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    instance, path = files
    plan = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(plan | {"objective": 1}), encoding="utf-8")

    code = main(["check", str(instance), str(path)])

    last = capsys.readouterr().out.splitlines()[-1]
    assert (code, last) == (1, f"objective: the plan says 1, it is {plan['objective']}")


def test_explain_says_what_the_plan_does(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    plan = json.loads(files[1].read_text(encoding="utf-8"))

    assert [main(["explain", *map(str, files), "--request", str(one)]) for one in range(12)] == [
        0
    ] * 12

    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Dag ")]
    done = [line for line in lines if ": invaller " in line]
    assert len(done) == len(plan["assignments"])
    assert all(": niemand, want " in line for line in lines if line not in done)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["solve", "nergens.json", "-o", "plan.json"], "nergens.json: cannot be read"),
        (
            ["solve", "nergens.json", "-o", "plan.json", "--seconds", "-1"],
            "seconds: -1.0 is no time",
        ),
        (["check", "nergens.json", "nergens.json"], "nergens.json: cannot be read"),
        (
            ["generate", "own", "--requests", "0", "-o", "x.json"],
            "--requests, --substitutes: nobody",
        ),
        (["generate", "own", "-o", "nergens/x.json"], "nergens/x.json: cannot be written"),
    ],
)
def test_what_cannot_be_is_refused_with_code_2(
    arguments: list[str],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(complaint)


def test_warming_up_plans_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["warm-up"]) == 0
    assert capsys.readouterr().out == ""
