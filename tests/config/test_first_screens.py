"""The page of a first screen names the scripts of that screen, and no others."""

import json
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from config.first_screens import links_for


@pytest.fixture(autouse=True)
def built(tmp_path: Path, settings: Settings) -> Path:
    files = {
        "index.html": {"file": "assets/index-1.js", "imports": ["_base.js"]},
        "_base.js": {"file": "assets/base-1.js"},
        "_offer.js": {"file": "assets/offer-1.js", "imports": ["_base.js"]},
        "src/offers/pages/OfferPage.tsx": {
            "file": "assets/OfferPage-1.js",
            "imports": ["_base.js", "_offer.js"],
        },
    }
    (tmp_path / "files.json").write_text(json.dumps(files))
    settings.FRONT_END_DIST = tmp_path
    return tmp_path


def test_an_offer_names_its_own_scripts_beside_those_of_the_page() -> None:
    assert links_for("/aanbod/12") == (
        "</assets/OfferPage-1.js>; rel=modulepreload, </assets/offer-1.js>; rel=modulepreload"
    )


@pytest.mark.parametrize("path", ["/", "/aanbod", "/aanbod/12/", "/aanbod/x", "/invalbeurten/12"])
def test_other_addresses_name_nothing(path: str) -> None:
    assert links_for(path) == ""


def test_before_anything_is_built_nothing_is_named(built: Path) -> None:
    (built / "files.json").unlink()

    assert links_for("/aanbod/12") == ""
