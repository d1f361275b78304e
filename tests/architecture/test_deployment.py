"""The production shape is complete: every part, every setting, nothing that only works by luck."""

import json
import os
import re
import subprocess
from typing import Any

import yaml

from api.parsing import MOST_BYTES
from api.v1.imports import MOST_BODY_BYTES
from tests.architecture.project_files import ROOT

ALLOWED_KEYS = {
    "build",
    "cap_drop",
    "command",
    "depends_on",
    "environment",
    "healthcheck",
    "image",
    "networks",
    "ports",
    "read_only",
    "restart",
    "security_opt",
    "stop_grace_period",
    "tmpfs",
    "volumes",
}
FILLED_IN = {
    "SITE_HOST": "invalpool.example.nl",
    "ADMIN_EMAIL": "beheer@example.nl",
    "SECRET_KEY": "k" * 60,
    "POSTGRES_PASSWORD": "sesame",
    "APPLICATION_PASSWORD": "tahini",
    "EMAIL_HOST": "smtp.example.nl",
    "DEFAULT_FROM_EMAIL": "pool@example.nl",
    "VAPID_PRIVATE_KEY": "a2V5" + "A" * 39,
}


def compose() -> dict[str, Any]:
    """Read the file as Docker does; without its compose plugin YAML itself resolves the merges."""
    known = subprocess.run(["sh", "-c", "docker compose version"], check=False, capture_output=True)
    if known.returncode == 0:
        done = subprocess.run(
            ["docker", "compose", "config", "--format", "json"],
            cwd=ROOT,
            env={**os.environ, **FILLED_IN},
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout))
    return dict(yaml.safe_load(filled_in((ROOT / "docker-compose.yml").read_text())))


def filled_in(text: str) -> str:
    """Put the values in as compose does: ${NAME}, ${NAME:-default} and ${NAME:?what to do}."""

    def value(match: re.Match[str]) -> str:
        name, operator, rest = match["name"], match["operator"], match["rest"]
        if operator == ":-":
            return FILLED_IN.get(name, rest)
        return FILLED_IN[name]

    return re.sub(r"\$\{(?P<name>[A-Z_]+)(?:(?P<operator>:[-?])(?P<rest>[^}]*))?\}", value, text)


def test_the_five_parts_are_there() -> None:
    assert sorted(compose()["services"]) == [
        "migrate",
        "postgres",
        "proxy",
        "redis",
        "web",
        "worker",
    ]


def test_every_service_uses_known_keys_and_what_is_declared() -> None:
    shape = compose()

    for name, service in shape["services"].items():
        assert set(service) - ALLOWED_KEYS - {"entrypoint"} == set(), name
        assert set(service.get("depends_on", ())) <= set(shape["services"])
        assert set(service["networks"]) <= set(shape["networks"])
        assert named_volumes(service) <= set(shape["volumes"])


def named_volumes(service: dict[str, Any]) -> set[str]:
    volumes = service.get("volumes", [])
    short = {volume.split(":")[0] for volume in volumes if isinstance(volume, str)}
    long = {volume["source"] for volume in volumes if isinstance(volume, dict)}
    return {source for source in short | long if not source.startswith((".", "/"))}


def test_only_the_proxy_has_a_door_and_the_databases_see_nobody_outside() -> None:
    services = compose()["services"]

    assert [name for name, service in services.items() if service.get("ports")] == ["proxy"]
    for name in ("postgres", "redis"):
        assert list(services[name]["networks"]) == ["inside"]
    assert compose()["networks"]["inside"]["internal"] is True


def test_only_migrate_is_the_owner_of_the_tables() -> None:
    def given(service: str) -> tuple[str | None, str]:
        environment = compose()["services"][service]["environment"]
        return environment.get("DATABASE_ROLE"), environment["DATABASE_URL"]

    owner = "postgresql://pool:sesame@postgres:5432/pool"
    application = "postgresql://pool_app:tahini@postgres:5432/pool"
    assert given("migrate") == ("owner", owner)
    assert (given("web"), given("worker")) == ((None, application), (None, application))
    migrate = compose()["services"]["migrate"]
    assert migrate["environment"]["APPLICATION_DATABASE_URL"] == application
    assert migrate["command"][-1].endswith("&& python manage.py grant_application")


def test_the_example_names_every_variable_of_the_compose_file_and_no_other() -> None:
    used = set(re.findall(r"\$\{([A-Z_]+)", (ROOT / "docker-compose.yml").read_text()))
    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    # The version of the image is chosen per release, on the command line.
    assert used - {"VERSION"} == named


def test_the_image_starts_the_web_server_of_the_project() -> None:
    image = (ROOT / "deploy" / "Dockerfile").read_text()

    assert 'CMD ["python", "-m", "config.web_server"]' in image.splitlines()
    assert "USER app" in image.splitlines()
    copied = re.findall(r"^COPY (\w+)/ ", image, re.MULTILINE)
    assert copied == ["frontend", "platform", "regions", "pool", "matching", "api"]


def test_the_proxy_lets_through_the_largest_file_and_form_and_little_more() -> None:
    proxy = (ROOT / "deploy" / "Caddyfile").read_text()
    limits = dict(re.findall(r"request_body @(\w+) {\s+max_size (\d+)MB", proxy))

    assert sorted(limits) == ["files", "others"]
    assert 0 <= int(limits["files"]) * 1_000_000 - MOST_BODY_BYTES < 1_000_000
    assert MOST_BYTES < int(limits["others"]) * 1_000_000 <= 2 * MOST_BYTES
