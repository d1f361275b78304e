"""Sockets against a real server, real PostgreSQL and real Redis: who gets in, who hears what, who is closed."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from django.utils import timezone
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from live.events import Audience, MembershipEnded, OfferChanged, RequestChanged
from live.publish import publish
from live.sending import sender
from regions.models import Membership
from tests.api.live.sockets import open_screen, sign_in
from tests.factories.cast import Cast, Place
from tests.live.processes import WebProcess

REQUEST = {"kind": "request", "id": 41, "version": 3}


def announce_request(place: Place) -> None:
    audience = Audience(
        locations=(place.location.pk,), boards=(place.board.pk,), regions=(place.region.pk,)
    )
    with transaction.atomic():
        publish(RequestChanged(id=41, version=3, audience=audience))
    assert sender.wait_until_sent(seconds=5)


def heard_by_everybody(
    web: WebProcess, cast: Cast, *, announce: Callable[[], None]
) -> dict[str, list[dict[str, Any]]]:
    """Open a screen for everybody in both regions, announce, and tell who heard what."""
    people = {"monitor": cast.monitor}
    people |= {f"home {role}": user for role, user in cast.home.people.items()}
    people |= {f"away {role}": user for role, user in cast.away.people.items()}
    with ExitStack() as stack:
        screens = {
            name: stack.enter_context(open_screen(web, sign_in(user)))
            for name, user in people.items()
        }
        announce()
        heard = {name: screen.hints() for name, screen in screens.items()}
    return {name: hints for name, hints in heard.items() if hints}


def test_a_hint_reaches_those_who_may_see_the_request_and_nobody_of_another_region(
    web: WebProcess, cast: Cast
) -> None:
    heard = heard_by_everybody(web, cast, announce=lambda: announce_request(cast.home))

    assert heard == {
        "home school_leader": [REQUEST],
        "home board_hr": [REQUEST],
        "home planner": [REQUEST],
        "home coordinator": [REQUEST],
    }


def test_an_offer_is_hinted_to_the_one_who_got_it_and_to_no_other_candidate(
    web: WebProcess, cast: Cast
) -> None:
    def announce_offer() -> None:
        with transaction.atomic():
            publish(OfferChanged(id=8, version=1, audience=Audience(users=(cast.home.sam.pk,))))
        assert sender.wait_until_sent(seconds=5)

    heard = heard_by_everybody(web, cast, announce=announce_offer)

    assert heard == {"home substitute": [{"kind": "offer", "id": 8, "version": 1}]}


def test_someone_in_two_groups_hears_a_hint_once(web: WebProcess, cast: Cast) -> None:
    with open_screen(web, sign_in(cast.home.planner)) as screen:
        with transaction.atomic():
            audience = Audience(users=(cast.home.planner.pk,), regions=(cast.home.region.pk,))
            publish(RequestChanged(id=41, version=3, audience=audience))
        assert sender.wait_until_sent(seconds=5)

        assert screen.hints() == [REQUEST]


def test_two_screens_of_one_person_both_hear(web: WebProcess, cast: Cast) -> None:
    with (
        open_screen(web, sign_in(cast.home.leader)) as phone,
        open_screen(web, sign_in(cast.home.leader)) as desk,
    ):
        announce_request(cast.home)

        assert (phone.hints(), desk.hints()) == ([REQUEST], [REQUEST])


def test_a_visitor_is_closed_with_4401(web: WebProcess, cast: Cast) -> None:
    with open_screen(web, "") as screen:
        assert screen.close_code() == 4401


def test_ending_a_device_from_another_one_closes_its_socket_and_its_rest(
    web: WebProcess, cast: Cast
) -> None:
    lost, found = sign_in(cast.home.sam), sign_in(cast.home.sam)
    row = UserSession.objects.create(
        user=cast.home.sam, session_key=lost, ip="192.0.2.7", user_agent="Firefox/127.0"
    )
    with open_screen(web, lost) as screen, open_screen(web, found) as other:
        headers = {"X-Session-Token": found}
        path = f"{web.url}/_allauth/app/v1/auth/sessions"
        ended = httpx.request("DELETE", path, headers=headers, json={"sessions": [row.pk]})

        assert ended.status_code == 200
        assert screen.close_code() == 4401
        assert other.hints() == []
    for token, status in ((lost, 401), (found, 200)):
        me = httpx.get(f"{web.url}/api/v1/me", headers={"X-Session-Token": token})
        assert me.status_code == status


def test_an_unknown_token_is_closed_with_4401(web: WebProcess, cast: Cast) -> None:
    with open_screen(web, "abcdefghijklmnopqrstuvwxyz012345") as screen:
        assert screen.close_code() == 4401


def test_a_token_from_before_a_new_password_is_closed_with_4401(
    web: WebProcess, cast: Cast
) -> None:
    token = sign_in(cast.home.leader)
    cast.home.leader.set_password("een-nieuw-wachtwoord")
    cast.home.leader.save()

    with open_screen(web, token) as screen:
        assert screen.close_code() == 4401


def test_someone_who_may_no_longer_sign_in_is_closed_with_4401(web: WebProcess, cast: Cast) -> None:
    token = sign_in(cast.home.leader)
    cast.home.leader.is_active = False
    cast.home.leader.save()

    with open_screen(web, token) as screen:
        assert screen.close_code() == 4401


def test_a_token_as_subprotocol_opens_and_is_not_sent_back(web: WebProcess, cast: Cast) -> None:
    token = sign_in(cast.home.leader)

    with open_screen(web, "", subprotocols=["live", f"token.{token}"]) as screen:
        announce_request(cast.home)

        assert (screen.subprotocol, screen.hints()) == ("live", [REQUEST])


def test_the_cookie_of_our_own_page_opens(web: WebProcess, cast: Cast) -> None:
    cookie = {"Cookie": f"sessionid={sign_in(cast.home.leader)}"}
    with connect(web.socket_url, origin=Origin(web.url), additional_headers=cookie) as connection:
        connection.send("ping")

        assert connection.recv(5) == "pong"


@pytest.mark.parametrize("origin", ["https://elders.example", "null", None])
def test_the_cookie_on_a_page_of_another_site_is_refused(
    web: WebProcess, cast: Cast, origin: Any
) -> None:
    cookie = {"Cookie": f"sessionid={sign_in(cast.home.leader)}"}

    with (
        pytest.raises(InvalidStatus) as refusal,
        connect(web.socket_url, origin=origin, additional_headers=cookie),
    ):
        pass

    assert refusal.value.response.status_code == 403


def test_another_address_is_refused(web: WebProcess) -> None:
    with (
        pytest.raises(InvalidStatus) as refusal,
        connect(web.socket_url.replace("/ws/live", "/ws/elders")),
    ):
        pass

    assert refusal.value.response.status_code == 403


@pytest.mark.parametrize("message", ['{"kind":"request"}', "PING", "", b"ping"])
def test_anything_but_ping_closes_with_4400(
    web: WebProcess, cast: Cast, message: str | bytes
) -> None:
    with open_screen(web, sign_in(cast.home.leader)) as screen:
        screen.send(message)

        assert screen.close_code() == 4400


def test_the_end_of_a_membership_closes_the_sockets_of_that_person_only(
    web: WebProcess, cast: Cast
) -> None:
    with (
        open_screen(web, sign_in(cast.home.leader)) as leader,
        open_screen(web, sign_in(cast.home.planner)) as planner,
    ):
        with transaction.atomic():
            audience = Audience(users=(cast.home.leader.pk,), regions=(cast.home.region.pk,))
            publish(MembershipEnded(id=5, version=1, audience=audience))
        assert sender.wait_until_sent(seconds=5)

        assert leader.close_code() == 4403
        assert planner.hints() == [{"kind": "membership", "id": 5, "version": 1}]


def test_after_the_end_of_a_membership_a_new_socket_hears_less(web: WebProcess, cast: Cast) -> None:
    token = sign_in(cast.home.leader)
    with open_screen(web, token) as before:
        announce_request(cast.home)
        assert before.hints() == [REQUEST]
    Membership.objects.filter(user=cast.home.leader).update(ended_at=timezone.now())

    with open_screen(web, token) as after:
        announce_request(cast.home)
        assert after.hints() == []


def test_signing_out_closes_the_sockets_of_that_session_only(web: WebProcess, cast: Cast) -> None:
    phone_token, desk_token = sign_in(cast.home.leader), sign_in(cast.home.leader)
    with open_screen(web, phone_token) as phone, open_screen(web, desk_token) as desk:
        SessionStore(phone_token).delete()
        assert sender.wait_until_sent(seconds=5)

        assert phone.close_code() == 4401
        announce_request(cast.home)
        assert desk.hints() == [REQUEST]
