"""The types of the front end are made from the published API, and are those of now."""

import json
import subprocess
from pathlib import Path

from api.schema import document
from tests.front_end import FRONT_END, node

SCRIPT = FRONT_END / "scripts" / "api-types.mjs"


def checked(published: str, directory: Path) -> int:
    """The exit code of the check against this document."""
    file = directory / "openapi.json"
    file.write_text(published)
    done = subprocess.run(
        [node(), str(SCRIPT), "--check", str(file)], cwd=FRONT_END, capture_output=True, check=False
    )
    return done.returncode


def test_the_kept_types_are_those_of_the_api(tmp_path: Path) -> None:
    assert checked(document(), tmp_path) == 0


def test_types_of_another_api_are_refused(tmp_path: Path) -> None:
    other = json.loads(document())
    del other["paths"]["/me"]

    assert checked(json.dumps(other), tmp_path) == 1
