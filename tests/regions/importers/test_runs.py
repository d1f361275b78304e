"""An import from hand-in to stored: by two jobs, each of which may be killed and run again."""

from datetime import timedelta

import pytest
from django.db import OperationalError, connection, transaction

from accounts.models import User
from regions.actors import Actor, actor_of
from regions.enums import ImportKind, ImportStatus, Role
from regions.errors import NotAllowed, NotFound
from regions.importers import work
from regions.importers.errors import FileIsEmpty, FileTooLarge, ImportNotReady, RegionNeeded
from regions.importers.reading import MOST_BYTES
from regions.importers.runs import apply_import, start_import
from regions.importers.work import forget_old_runs, read_run, store_run
from regions.models import ImportFile, ImportRun, Region, SchoolLocation
from tests.factories.clock import NOW
from tests.factories.regions import make_membership, make_region, make_user
from tests.regions.importers.duo_files import a_school, duo_file
from tests.regions.importers.importing import counts

pytestmark = pytest.mark.django_db

FILE = duo_file([a_school(1), a_school(2)])


@pytest.fixture
def region() -> Region:
    return make_region(municipality_codes=["0106"])


@pytest.fixture
def petra(region: Region) -> User:
    user = make_user("Petra Smit")
    make_membership(user=user, role=Role.PLANNER, region=region)
    return user


@pytest.fixture
def planner(petra: User) -> Actor:
    return actor_of(petra, NOW)


def hand_in(planner: Actor, content: bytes = FILE, name: str = "vestigingen.csv") -> ImportRun:
    return start_import(
        actor=planner,
        region_id=None,
        kind=ImportKind.LOCATIONS,
        file_name=name,
        content=content,
        now=NOW,
    )


def ready(planner: Actor, content: bytes = FILE) -> ImportRun:
    run = hand_in(planner, content)
    read_run(run_id=run.pk, now=NOW)
    return ImportRun.objects.get()


def jobs() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT task_name FROM procrastinate_jobs ORDER BY id")
        return [name for (name,) in cursor.fetchall()]


def test_handing_in_keeps_the_file_and_queues_reading(planner: Actor, region: Region) -> None:
    run = hand_in(planner)

    assert (run.status, run.region, run.user_id) == (ImportStatus.QUEUED, region, planner.user_id)
    assert bytes(ImportFile.objects.get(run=run).content) == FILE
    assert jobs() == ["regions.read_import"]


def test_reading_reports_and_stores_nothing(planner: Actor) -> None:
    run = ready(planner)

    assert (run.status, run.progress) == (ImportStatus.READY, 100)
    assert run.counts == counts(new=2)
    assert [change["key"] for change in run.changes] == ["01AA00", "02AA00"]
    assert SchoolLocation.objects.count() == 0


def test_what_was_agreed_to_is_stored_and_the_file_dropped(planner: Actor, region: Region) -> None:
    run = ready(planner)

    agreed = apply_import(actor=planner, run_id=run.pk, now=NOW)
    store_run(run_id=run.pk, now=NOW)

    run.refresh_from_db()
    assert agreed.status == ImportStatus.STORING
    assert (run.status, run.progress, run.finished_at) == (ImportStatus.STORED, 100, NOW)
    assert SchoolLocation.objects.filter(region=region).count() == 2
    assert not ImportFile.objects.exists()


def test_each_job_may_run_twice(planner: Actor) -> None:
    run = ready(planner)
    read_run(run_id=run.pk, now=NOW)
    apply_import(actor=planner, run_id=run.pk, now=NOW)

    store_run(run_id=run.pk, now=NOW)
    version = ImportRun.objects.get().version
    store_run(run_id=run.pk, now=NOW)

    assert ImportRun.objects.get().version == version
    assert SchoolLocation.objects.count() == 2


def test_a_worker_killed_while_reading_is_followed_by_another(planner: Actor) -> None:
    run = hand_in(planner)
    ImportRun.objects.update(status=ImportStatus.READING, progress=50)

    read_run(run_id=run.pk, now=NOW)

    assert ImportRun.objects.get().status == ImportStatus.READY


def test_a_worker_killed_while_storing_leaves_nothing_behind_and_is_followed(
    planner: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = ready(planner)
    apply_import(actor=planner, run_id=run.pk, now=NOW)

    class Killed(BaseException):
        """As SIGKILL: nothing of ours runs after it."""

    def kill(*args: object, **kwargs: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        # After the rows, before the commit.
        patch.setattr(work, "_end", kill)
        with pytest.raises(Killed), transaction.atomic():
            store_run(run_id=run.pk, now=NOW)

    assert SchoolLocation.objects.count() == 0
    assert ImportRun.objects.get().status == ImportStatus.STORING

    store_run(run_id=run.pk, now=NOW)

    assert SchoolLocation.objects.count() == 2
    assert ImportRun.objects.get().status == ImportStatus.STORED


def test_a_lost_database_is_tried_again_and_no_failure(
    planner: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = ready(planner)
    apply_import(actor=planner, run_id=run.pk, now=NOW)

    def lose(*args: object, **kwargs: object) -> None:
        raise OperationalError("the connection is lost")

    with monkeypatch.context() as patch:
        patch.setattr(work, "_store", lose)
        with pytest.raises(OperationalError):
            store_run(run_id=run.pk, now=NOW)

    assert ImportRun.objects.get().status == ImportStatus.STORING


def test_a_mistake_of_ours_ends_in_failed_and_is_raised(
    planner: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = hand_in(planner)

    def stumble(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(work, "compare_file", stumble)
        with pytest.raises(ZeroDivisionError):
            read_run(run_id=run.pk, now=NOW)

    assert ImportRun.objects.get().status == ImportStatus.FAILED
    assert not ImportFile.objects.exists()


def test_storing_is_refused_when_it_would_do_something_else_by_now(planner: Actor) -> None:
    run = ready(planner)
    apply_import(actor=planner, run_id=run.pk, now=NOW)
    other = ready_and_stored_in_between(planner)

    store_run(run_id=run.pk, now=NOW)

    run.refresh_from_db()
    assert run.status == ImportStatus.REFUSED
    assert run.problems[0]["message"] == "De gegevens zijn na het lezen veranderd."
    assert other.status == ImportStatus.STORED


def ready_and_stored_in_between(planner: Actor) -> ImportRun:
    other = hand_in(planner, duo_file([a_school(1)]))
    read_run(run_id=other.pk, now=NOW)
    apply_import(actor=planner, run_id=other.pk, now=NOW)
    store_run(run_id=other.pk, now=NOW)
    other.refresh_from_db()
    return other


def test_a_dirty_file_is_refused_with_its_problems_and_dropped(planner: Actor) -> None:
    run = ready(planner, duo_file([a_school(POSTCODE="fout")]))

    assert (run.status, run.problem_count) == (ImportStatus.REFUSED, 1)
    assert run.problems[0]["column"] == "POSTCODE"
    assert not ImportFile.objects.exists()


def test_only_what_is_ready_can_be_stored(planner: Actor) -> None:
    run = hand_in(planner)

    with pytest.raises(ImportNotReady):
        apply_import(actor=planner, run_id=run.pk, now=NOW)


def test_a_planner_next_door_does_not_find_it(planner: Actor) -> None:
    run = ready(planner)
    neighbour = make_user()
    make_membership(user=neighbour, role=Role.PLANNER, region=make_region())

    with pytest.raises(NotFound):
        apply_import(actor=actor_of(neighbour, NOW), run_id=run.pk, now=NOW)


def test_a_coordinator_may_not_import(region: Region) -> None:
    koos = make_user()
    make_membership(user=koos, role=Role.COORDINATOR, region=region)

    with pytest.raises(NotAllowed):
        hand_in(actor_of(koos, NOW))


def test_a_planner_of_two_regions_has_to_choose(petra: User) -> None:
    make_membership(user=petra, role=Role.PLANNER, region=make_region())

    with pytest.raises(RegionNeeded):
        hand_in(actor_of(petra, NOW))


def test_a_file_is_neither_empty_nor_past_the_limit(planner: Actor) -> None:
    with pytest.raises(FileIsEmpty):
        hand_in(planner, b"")
    with pytest.raises(FileTooLarge):
        hand_in(planner, b"x" * (MOST_BYTES + 1))


def test_the_name_of_a_file_is_one_safe_line(planner: Actor) -> None:
    run = hand_in(planner, name="C:\\Users\\Petra\\vest\x07igingen\n.csv")

    assert run.file_name == "vestigingen.csv"


def test_files_nobody_agreed_to_are_dropped_after_a_week(planner: Actor) -> None:
    run = ready(planner)

    forget_old_runs(now=NOW + timedelta(days=6))
    assert ImportFile.objects.filter(run=run).exists()

    forget_old_runs(now=NOW + timedelta(days=8))
    run.refresh_from_db()
    assert run.status == ImportStatus.REFUSED
    assert not ImportFile.objects.exists()


def test_the_values_in_a_report_are_forgotten_after_a_quarter(planner: Actor) -> None:
    run = ready(planner)

    forget_old_runs(now=NOW + timedelta(days=91))

    run.refresh_from_db()
    assert (run.changes, run.problems, run.counts) == ([], [], counts(new=2))
