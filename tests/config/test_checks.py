"""A half-configured region does not start, and the message says what to do."""

import json
import os
import subprocess
import sys

import pytest

from tests.architecture.project_files import ROOT

COMPLETE = {
    "SECRET_KEY": "k3" * 30,
    "DATABASE_URL": "postgresql://pool@db.example.nl/pool",
    "REDIS_URL": "redis://cache.example.nl:6379/0",
    "SITE_URL": "https://invalpool.example.nl",
    "ALLOWED_HOSTS": "invalpool.example.nl",
    "EMAIL_HOST": "smtp.example.nl",
    "DEFAULT_FROM_EMAIL": "pool@example.nl",
    "VAPID_PRIVATE_KEY": "a2V5" + "A" * 39,
}
NONE_GIVEN = dict.fromkeys(COMPLETE, "")


LIST_PROBLEMS = """
import json
import config.settings.production
from config.settings.base import environment
print(json.dumps([[problem.variable, problem.what] for problem in environment.problems]))
"""


def run(arguments: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'platform'}",
            "DJANGO_SETTINGS_MODULE": "config.settings.production",
            **environment,
        },
        check=False,
        capture_output=True,
        text=True,
    )


def check(environment: dict[str, str]) -> list[tuple[str, str]]:
    """Give each refused variable with what is wrong."""
    done = run(["-c", LIST_PROBLEMS], environment)
    assert done.returncode == 0, done.stderr
    return sorted((name, what) for name, what in json.loads(done.stdout))


def test_a_complete_environment_passes() -> None:
    assert check(COMPLETE) == []


def test_everything_that_is_missing_is_named_at_once() -> None:
    assert check(NONE_GIVEN) == [
        ("ALLOWED_HOSTS", "is not set"),
        ("DATABASE_URL", "is not set"),
        ("DEFAULT_FROM_EMAIL", "is not set"),
        ("EMAIL_HOST", "is not set"),
        ("REDIS_URL", "is not set"),
        ("SECRET_KEY", "is not set"),
        ("SITE_URL", "is not an https address"),
        ("VAPID_PRIVATE_KEY", "is not set"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("SECRET_KEY", "short", "is too short"),
        ("DATABASE_URL", "mysql://pool@db.example.nl/pool", "does not name a PostgreSQL database"),
        ("DATABASE_POOL_SIZE", "many", "cannot be read"),
        ("REDIS_URL", "cache.example.nl:6379", "does not name a Redis server"),
        ("SITE_URL", "http://invalpool.example.nl", "is not an https address"),
        ("ALLOWED_HOSTS", " , ", "is not set"),
        ("EMAIL_PORT", "smtp", "cannot be read"),
        ("EMAIL_USE_TLS", "perhaps", "cannot be read"),
        ("TRUSTED_PROXIES", "one", "cannot be read"),
        ("VAPID_PRIVATE_KEY", "short", "is no key"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str, what: str) -> None:
    assert check(COMPLETE | {name: value}) == [(name, what)]


def test_the_demonstration_does_not_run_where_others_can_reach_it() -> None:
    reachable = COMPLETE | {"DEMO": "1"}

    assert check(reachable) == [("DEMO", "is on for a site that other machines can reach")]
    assert check(reachable | {"ALLOWED_HOSTS": "localhost,127.0.0.1"}) == []


def test_the_operator_reads_what_is_wrong_and_what_to_do() -> None:
    done = run(["manage.py", "check"], COMPLETE | {"REDIS_URL": "", "SITE_URL": "http://a.nl"})

    assert done.returncode == 1
    assert done.stderr.splitlines()[3:-2] == [
        "?: (config.REDIS_URL) REDIS_URL is not set.",
        "\tHINT: Set it to the address of Redis, as in redis://host:6379/0.",
        "?: (config.SITE_URL) SITE_URL is not an https address.",
        "\tHINT: Set it to the address people type, as in https://invalpool.example.nl.",
    ]


def test_the_web_server_refuses_to_start_too() -> None:
    done = run(["-c", "import config.asgi"], COMPLETE | {"SECRET_KEY": ""})

    assert done.stderr.splitlines()[-1] == (
        "django.core.exceptions.ImproperlyConfigured: SECRET_KEY is not set. "
        "Set it to at least 50 random characters and keep it secret."
    )


def test_a_secret_never_stands_in_the_message() -> None:
    secrets = {"DATABASE_URL": "mysql://pool:sesame@db.example.nl/pool", "SECRET_KEY": "sesame"}

    done = run(["manage.py", "check"], COMPLETE | secrets)

    assert done.returncode == 1
    assert "sesame" not in done.stdout + done.stderr
