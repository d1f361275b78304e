"""Signed links: they open one thing, for one purpose, for a while."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from notices.errors import LinkExpired, LinkNotValid
from notices.links import make_signed_link, make_token, read_signed_link
from tests.factories.clock import NOW

SOON = NOW + timedelta(minutes=10)


def test_a_link_carries_its_token_after_the_hash_and_opens_its_subject() -> None:
    link = make_signed_link(path="/aanbod", purpose="offer", subject_id=12, expires_at=SOON)

    address, token = link.split("#")
    assert address == "http://testserver/aanbod"
    assert read_signed_link(token=token, purpose="offer", now=NOW) == 12


def test_a_link_expires_at_its_moment() -> None:
    token = make_token(purpose="offer", subject_id=12, expires_at=SOON)

    before = read_signed_link(token=token, purpose="offer", now=SOON - timedelta(seconds=1))

    assert before == 12
    with pytest.raises(LinkExpired):
        read_signed_link(token=token, purpose="offer", now=SOON)


def test_a_token_for_one_purpose_is_worth_nothing_for_another() -> None:
    token = make_token(purpose="calendar", subject_id=12, expires_at=SOON)

    with pytest.raises(LinkNotValid):
        read_signed_link(token=token, purpose="offer", now=NOW)


def test_a_token_of_another_key_is_worth_nothing(settings: Settings) -> None:
    token = make_token(purpose="offer", subject_id=12, expires_at=SOON)
    settings.SECRET_KEY = "another-" + "y" * 50

    with pytest.raises(LinkNotValid):
        read_signed_link(token=token, purpose="offer", now=NOW)


@given(st.text(max_size=80))
def test_any_other_text_is_no_link(token: str) -> None:
    with pytest.raises(LinkNotValid):
        read_signed_link(token=token, purpose="offer", now=NOW)


@given(st.integers(min_value=0, max_value=60), st.integers(min_value=1, max_value=0x10FF))
def test_a_changed_character_spoils_the_token(position: int, shift: int) -> None:
    token = make_token(purpose="offer", subject_id=12, expires_at=SOON)
    position %= len(token)
    changed = (
        token[:position] + chr((ord(token[position]) + shift) % 0x1100) + token[position + 1 :]
    )

    with pytest.raises(LinkNotValid):
        read_signed_link(token=changed, purpose="offer", now=NOW)
