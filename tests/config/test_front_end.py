"""The server gives the built screens, and says how to build them when they are not there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from config.front_end import FrontEndFilesMiddleware


@pytest.fixture
def built(tmp_path: Path, settings: Settings) -> Path:
    (tmp_path / "index.html").write_text("<!doctype html><title>Invalpool</title>")
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "app-4f2a.js").write_text("start()")
    settings.FRONT_END_DIST = tmp_path
    settings.WHITENOISE_ROOT = str(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", ["/", "/aanvragen/12", "/rooster/", "/apiary"])
def test_every_other_address_is_the_one_page(client: Client, built: Path, path: str) -> None:
    response = client.get(path)

    assert (response.status_code, response.content) == (200, (built / "index.html").read_bytes())
    assert "csrftoken" in response.cookies
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/_allauth/nothing", "/ws/nothing", "/assets/no.js"]
)
def test_what_belongs_to_someone_else_is_not_the_page(
    client: Client, built: Path, path: str
) -> None:
    assert client.get(path).status_code == 404


def test_a_built_file_is_given_whole_and_with_its_type(built: Path, rf: RequestFactory) -> None:
    answer = _files_before(lambda _request: HttpResponse(status=404))(rf.get("/assets/app-4f2a.js"))

    assert (answer.status_code, answer.content) == (200, b"start()")
    assert answer["Content-Type"] == 'text/javascript; charset="utf-8"'
    assert answer.streaming is False


def test_a_built_file_is_given_in_its_smallest_form_and_kept_for_good(
    built: Path, rf: RequestFactory
) -> None:
    (built / "assets" / "app-4f2a.js.br").write_bytes(b"small")
    files = _files_before(lambda _request: HttpResponse(status=404))

    answer = files(rf.get("/assets/app-4f2a.js", headers={"accept-encoding": "gzip, br"}))

    assert (answer.content, answer["Content-Encoding"]) == (b"small", "br")
    assert "immutable" in answer["Cache-Control"]


def test_without_a_build_the_page_tells_how_to_make_one(
    client: Client, tmp_path: Path, settings: Settings
) -> None:
    settings.FRONT_END_DIST = tmp_path / "absent"

    response = client.get("/")

    assert response.status_code == 503
    assert "make demo" in response.content.decode()


def test_the_page_only_answers_to_reading(client: Client, built: Path) -> None:
    assert client.post("/").status_code == 405


def _files_before(rest: Callable[..., HttpResponse]) -> FrontEndFilesMiddleware:
    return FrontEndFilesMiddleware(rest)
