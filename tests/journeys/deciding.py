"""How a region decides on screen: propose, object on a phone, amend, vote, and close."""

import re
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Locator, Page, expect

from tests.journeys.screens import PATIENCE_MS, Screens
from tests.journeys.world import PASSWORD

TEACHER: Final = "leraar@demo.test"
PROPOSAL: Final = "Kleine besturen krijgen hun deel"
OBJECTION: Final = "Zonder begeleiding lukt dit niet op kleine scholen."
OUTCOME: Final = "We delen eerlijk, en elke school regelt begeleiding."
AMENDED: Final = "Kleine besturen komen nu te kort. Elke school regelt begeleiding."


@dataclass
class Thumb:
    """Presses on a phone, and counts."""

    page: Page
    presses: int = 0

    def press(self, target: Locator) -> None:
        target.click()
        self.presses += 1


def propose(planner: Page) -> int:
    """Write it down, look at it as others will, and bring it to all three chambers."""
    planner.get_by_label("Waar gaat het over?").fill(PROPOSAL)
    planner.get_by_label("Wat stel je voor, en waarom?").fill("Kleine besturen komen nu te kort.")
    for chamber in ("Besturen", "Opleidingen", "Beroepsgroep"):
        expect(planner.get_by_role("checkbox", name=chamber)).to_be_checked()
    planner.get_by_role("radio", name="Ja: afspraken van de pool").check()
    share_of(planner).fill("10")
    planner.get_by_role("button", name="Bekijk het voorbeeld").click()
    expect(planner.get_by_role("cell", name="10%")).to_be_visible()
    planner.get_by_role("button", name="Breng in stemming").click()
    planner.wait_for_url(re.compile(r"/besluiten/\d+$"))
    return int(planner.url.rsplit("/", 1)[1])


def share_of(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Wat eerlijk delen hoogstens mag kosten")


def object_to_it(teacher: Page) -> None:
    teacher.get_by_role("link", name=PROPOSAL).click()
    teacher.get_by_role("button", name="Bezwaar").click()
    teacher.get_by_label("Waarom heb je bezwaar?").fill(OBJECTION)
    teacher.get_by_role("button", name="Bevestig").click()
    expect(teacher.get_by_text("Je bezwaar staat erbij.")).to_be_visible(timeout=PATIENCE_MS)


def amend(planner: Page) -> None:
    planner.get_by_role("link", name="Wijzig het voorstel").click()
    planner.get_by_label("Wat stel je voor, en waarom?").fill(AMENDED)
    planner.get_by_label("Wat is er anders, en waarom?").fill("Begeleiding, na het bezwaar.")
    planner.get_by_role("button", name="Verstuur de wijziging").click()
    expect(planner.locator("ins").get_by_text("Elke school regelt begeleiding.")).to_be_visible()


def vote_in_favour(teacher: Page) -> int:
    """From what waits to a counted vote; gives the number of presses."""
    teacher.goto("/wacht-op-mij")
    thumb = Thumb(teacher)
    thumb.press(teacher.get_by_role("link", name=PROPOSAL))
    thumb.press(teacher.get_by_role("button", name="Voor", exact=True))
    dialog = teacher.get_by_role("dialog", name="Je stemt voor.")
    expect(dialog.get_by_text("namens Leraar primair onderwijs (Beroepsgroep)")).to_be_visible()
    thumb.press(dialog.get_by_role("button", name="Bevestig"))
    expect(teacher.get_by_text("Je stem is geteld: voor.")).to_be_visible(timeout=PATIENCE_MS)
    return thumb.presses


def let_the_others_agree(screens: Screens, number: int) -> None:
    """Everybody else at the table votes with a program of their own."""
    rows = screens.world.sql(
        "SELECT s.id, u.email FROM regions_seatterm t JOIN regions_seat s ON s.id = t.seat_id "
        "JOIN accounts_user u ON u.id = t.holder_id JOIN governance_proposal p "
        "ON p.region_id = s.region_id WHERE p.id = %s AND u.email <> %s "
        "AND t.from_date <= current_date AND (t.until_date IS NULL OR t.until_date > current_date)",
        number,
        TEACHER,
    )
    let_them_sign_in(screens, [email for _, email in rows])
    page = screens.visitor()
    for seat, email in rows:
        credentials = {"email": email, "password": PASSWORD}
        signed_in = page.request.post("/_allauth/app/v1/auth/login", data=credentials)
        assert signed_in.ok, signed_in.text()
        answer = page.request.post(
            f"/api/v1/decisions/{number}/votes",
            data={"seat": seat, "textVersion": 2, "answer": "for"},
            headers={"X-Session-Token": signed_in.json()["meta"]["session_token"]},
        )
        assert answer.ok, answer.text()


def let_them_sign_in(screens: Screens, emails: list[str]) -> None:
    """The table has people beyond the cast; for this journey they have its password too."""
    screens.world.sql(
        "UPDATE accounts_user SET password = (SELECT password FROM accounts_user WHERE email = %s) "
        "WHERE email = ANY(%s)",
        TEACHER,
        emails,
    )


def close(planner: Page) -> None:
    planner.get_by_role("button", name="Sluit de stemming").click()
    planner.get_by_label("Wat is er besloten?").fill(OUTCOME)
    planner.get_by_role("dialog").get_by_role("button", name="Sluit", exact=True).click()
    expect(planner.get_by_text("De stemming is gesloten: aangenomen.")).to_be_visible(
        timeout=PATIENCE_MS
    )
