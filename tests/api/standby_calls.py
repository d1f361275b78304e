"""A good call for every operation about standing ready."""

from typing import Final

from tests.api.call import Call
from tests.api.council_calls import period, region_id

STANDBY_CALLS: Final[dict[str, Call]] = {
    "GET standby": Call(ids=region_id, query=lambda ids, _rows: dict(ids)),
    "GET standby-allowances": Call(ids=region_id, query=period),
    "GET substitutes/me/standby": Call(),
    # Without an allowance nobody can stand ready; nothing is what everybody may choose.
    "PUT substitutes/me/standby": Call(body=lambda _ids, _rows: {"halfDays": []}),
}
