"""Which numbers can get an SMS."""

import pytest

from pool.people.phone_book import mobile_number


@pytest.mark.parametrize(
    "text", ["0612345678", "06-12 34 56 78", "+31 6 12345678", "0031612345678", "+31(0)612345678"]
)
def test_a_dutch_mobile_number_is_written_in_one_way(text: str) -> None:
    assert mobile_number(text) == "+31612345678"


@pytest.mark.parametrize("text", ["", "0592-123456", "+4915112345678", "06123", "061234567890"])
def test_what_is_no_dutch_mobile_number_gets_no_sms(text: str) -> None:
    assert mobile_number(text) is None
