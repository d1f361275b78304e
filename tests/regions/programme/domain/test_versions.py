"""Writing a version of the plan: begun from the one before, saved as you go, seen by who writes it."""

from datetime import date, timedelta

import pytest

from regions.agreements.enums import Task
from regions.programme.access import versions_visible_to
from regions.programme.domain.versions import (
    SectionText,
    change_version,
    discard_version,
    save_section,
    start_version,
)
from regions.programme.enums import VersionStatus
from regions.programme.errors import (
    ChangedMeanwhile,
    DatesMakeNoSense,
    LinkUnknown,
    ProgrammeNotFound,
    VersionFrozen,
)
from regions.programme.models import PlanSection, PlanVersion, ProgrammeDecision
from tests.factories.agreements import agree
from tests.factories.clock import NOW
from tests.factories.governance import make_open_proposal
from tests.factories.programme import (
    AMBITION,
    make_challenge,
    make_measure,
    make_version,
    make_version_text,
)
from tests.regions.programme.conftest import Desk


def start(desk: Desk, **given: object) -> PlanVersion:
    text = make_version_text(**given)
    return start_version(actor=desk.koos, region_id=None, text=text, now=NOW)


def section_of(version: PlanVersion, task: Task = Task.MATCH) -> PlanSection:
    return PlanSection.objects.get(plan_version=version, task=task)


def test_the_first_version_has_five_empty_tasks_in_their_order(desk: Desk) -> None:
    version = start(desk)

    sections = PlanSection.objects.filter(plan_version=version).order_by("position")
    assert [section.task for section in sections] == Task.values
    assert {section.ambition for section in sections} == {""}
    assert (version.number, version.status, version.base) == (1, "draft", None)


def test_a_later_version_starts_from_the_approved_one_with_its_links(desk: Desk) -> None:
    base = make_version(region=desk.place.region, made_by=desk.place.coordinator)
    challenge = make_challenge(desk.place)
    section_of(base).challenges.set([challenge])
    PlanVersion.objects.filter(pk=base.pk).update(
        status=VersionStatus.APPROVED, proposal=make_open_proposal(desk.table)
    )

    version = start(desk)

    assert (version.number, version.base_id) == (2, base.pk)
    assert section_of(version).ambition == AMBITION
    assert list(section_of(version).challenges.order_by("pk")) == [challenge]


def test_saving_a_task_keeps_its_words_and_links_and_leaves_no_history(desk: Desk) -> None:
    version = start(desk)
    challenge, measure = make_challenge(desk.place), make_measure(desk.place)
    agreement = agree(region=desk.place.region, owner=desk.place.coordinator)
    text = SectionText(
        ambition="Iedereen voor de klas.",
        approach="Samen plannen.",
        challenge_ids=[challenge.pk],
        measure_ids=[measure.pk],
        agreement_ids=[agreement.pk],
    )

    saved = save_section(
        actor=desk.koos, version_id=version.pk, task=Task.MATCH, text=text, seen=1, now=NOW
    )

    section = section_of(version)
    assert (saved.version, section.ambition) == (2, "Iedereen voor de klas.")
    assert [section.challenges.get(), section.measures.get(), section.agreements.get()] == [
        challenge,
        measure,
        agreement,
    ]
    assert ProgrammeDecision.objects.filter(subject="version").count() == 1


def test_who_read_an_older_version_overwrites_nothing(desk: Desk) -> None:
    version = start(desk)

    def save(task: Task) -> None:
        text = SectionText(ambition="Eerst.", approach="")
        save_section(actor=desk.koos, version_id=version.pk, task=task, text=text, seen=1, now=NOW)

    save(Task.MATCH)
    with pytest.raises(ChangedMeanwhile):
        save(Task.TRAIN)
    assert section_of(version, Task.TRAIN).ambition == ""


def test_nothing_of_another_region_is_linked(desk: Desk) -> None:
    version = start(desk)
    theirs = make_challenge(desk.cast.away)
    text = SectionText(ambition="", approach="", challenge_ids=[theirs.pk])

    with pytest.raises(LinkUnknown):
        save_section(
            actor=desk.koos,
            version_id=version.pk,
            task=Task.MATCH,
            text=text,
            seen=None,
            now=NOW,
        )
    foreign = make_version(region=desk.cast.away.region, made_by=desk.cast.away.coordinator)
    with pytest.raises(ProgrammeNotFound):
        start_version(
            actor=desk.koos,
            region_id=None,
            text=make_version_text(),
            base_id=foreign.pk,
            now=NOW,
        )


def test_a_plan_ends_after_it_starts(desk: Desk) -> None:
    with pytest.raises(DatesMakeNoSense):
        start(desk, until_date=date(2026, 8, 1))


def test_a_draft_is_seen_by_who_writes_it_and_the_rest_by_the_table(desk: Desk) -> None:
    draft = start(desk)
    approved = make_version(
        region=desk.place.region,
        made_by=desk.place.coordinator,
        number=2,
        status=VersionStatus.APPROVED,
        proposal=make_open_proposal(desk.table),
    )

    assert set(versions_visible_to(desk.koos)) == {draft, approved}
    assert list(versions_visible_to(desk.table.planner)) == [approved]
    assert list(versions_visible_to(desk.stranger)) == []


def test_what_is_put_away_is_not_written_any_more(desk: Desk) -> None:
    version = start(desk)
    discarded = discard_version(
        actor=desk.koos, version_id=version.pk, reason="Dubbel begonnen.", now=NOW
    )

    assert discarded.status == "discarded"
    with pytest.raises(VersionFrozen):
        change_version(
            actor=desk.koos, version_id=version.pk, text=make_version_text(), seen=None, now=NOW
        )


def test_the_deadline_of_a_draft_can_be_moved(desk: Desk) -> None:
    version = start(desk)
    deadline = date(2027, 6, 1) + timedelta(days=3)

    changed = change_version(
        actor=desk.koos,
        version_id=version.pk,
        text=make_version_text(deadline_date=deadline),
        seen=1,
        now=NOW,
    )

    assert (changed.deadline_date, changed.version) == (deadline, 2)
