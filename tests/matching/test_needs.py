"""Which qualifications satisfy which request."""

import pytest

from matching.needs import needs_for

Question = dict[str, object]


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ({"function": "teacher", "sector": "po"}, ["po_teacher", "suitability_statement"]),
        ({"function": "teacher", "sector": "so"}, ["po_teacher", "suitability_statement"]),
        (
            {"function": "teacher", "sector": "vo", "subject": "wiskunde", "track": "vmbo"},
            ["vo_grade_1 wiskunde", "vo_grade_2 wiskunde", "suitability_statement wiskunde"],
        ),
        (
            {"function": "teacher", "sector": "vo", "subject": "wiskunde", "track": "vwo"},
            ["vo_grade_1 wiskunde", "suitability_statement wiskunde"],
        ),
        (
            {"function": "teacher", "sector": "vo", "track": "pro"},
            ["vo_grade_1", "vo_grade_2", "suitability_statement", "po_teacher (liever niet)"],
        ),
        (
            {
                "function": "subject_teacher",
                "sector": "po",
                "subject": "gym",
                "year_groups": [2, 3],
            },
            ["po_subject gym"],
        ),
        (
            {
                "function": "subject_teacher",
                "sector": "po",
                "subject": "gym",
                "year_groups": [1, 2],
            },
            ["po_subject gym", "po_teacher"],
        ),
        (
            {
                "function": "subject_teacher",
                "sector": "po",
                "subject": "muziek",
                "year_groups": [7],
            },
            ["po_subject muziek", "po_teacher"],
        ),
        (
            {"function": "teaching_assistant", "sector": "po"},
            ["teaching_assistant", "po_teacher (liever niet)", "other_professional (liever niet)"],
        ),
    ],
)
def test_needs_follow_function_sector_and_lesson(question: Question, kinds: list[str]) -> None:
    needs = needs_for(**question)  # type: ignore[arg-type]  # the table names the arguments

    shown = [
        " ".join(filter(None, (need.kind, need.subject, "(liever niet)" if need.warns else None)))
        for need in needs
    ]
    assert shown == kinds


def test_an_unknown_function_is_refused() -> None:
    with pytest.raises(ValueError, match="'conciërge'"):
        needs_for(function="conciërge", sector="po")
