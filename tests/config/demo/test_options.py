"""What can be chosen about the demonstration."""

from pathlib import Path

import pytest

from config.demo.options import DemoCannotStart, options_from


def test_without_choices_there_is_a_port_a_password_and_life(tmp_path: Path) -> None:
    options = options_from({"DEMO_DIR": str(tmp_path)})

    assert (options.port, options.address, options.is_alive) == (
        8000,
        "http://localhost:8000",
        True,
    )
    assert len(options.password) >= 12


def test_a_made_up_password_is_the_same_next_time_and_only_for_the_owner(tmp_path: Path) -> None:
    first = options_from({"DEMO_DIR": str(tmp_path)})
    second = options_from({"DEMO_DIR": str(tmp_path)})

    assert first.password == second.password
    assert (tmp_path / "password").stat().st_mode & 0o777 == 0o600


def test_choices_are_followed(tmp_path: Path) -> None:
    chosen = {
        "DEMO_DIR": str(tmp_path / "elders"),
        "PORT": "8123",
        "DEMO_PASSWORD": "zelf-gekozen",
        "DEMO_LIFE": "0",
    }

    options = options_from(chosen)

    assert options.directory == tmp_path / "elders"
    assert (options.port, options.password, options.is_alive) == (8123, "zelf-gekozen", False)


@pytest.mark.parametrize("port", ["http", "0", "70000", "-1", "80.5"])
def test_what_is_no_port_is_refused(tmp_path: Path, port: str) -> None:
    with pytest.raises(DemoCannotStart, match=f"PORT={port} is geen poort"):
        options_from({"DEMO_DIR": str(tmp_path), "PORT": port})
