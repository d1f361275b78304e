"""A swap that a colleague wants to make an exchange of, questions of colleagues, and asking the colleagues oneself."""

from playwright.sync_api import Page, expect

from tests.journeys.mornings import api_get, api_send, place
from tests.journeys.screens import JORIS, PATIENCE_MS, PHONE, PLANNER, SANNE, Screens


def let_joris_offer(screens: Screens, *, hers: int, his: int) -> int:
    """Sanne looks for somebody for one request, and Joris offers his work of another; gives her assignment."""
    planner, sanne, joris = (screens.of(one, PHONE) for one in (PLANNER, SANNE, JORIS))
    mine = place(screens, planner, hers, SANNE)
    in_return = place(screens, planner, his, JORIS)
    api_send(sanne, "POST", f"/assignments/{mine}/swap")
    asked = api_get(joris, "/swap-questions?pageSize=100")["results"]
    question = max(one["id"] for one in asked)
    api_send(joris, "POST", f"/swap-questions/{question}/proposal", {"assignment": in_return})
    return mine


def open_own_offer(page: Page) -> None:
    """As Joris: the question on which he waits for a yes."""
    cards = page.get_by_role("region", name="Collega's die iemand zoeken")
    cards.get_by_role("article").filter(has_text="Jij stelde een ruil voor").get_by_role(
        "link"
    ).click()
    expect(page.get_by_text("Er verandert niets tot")).to_be_visible(timeout=PATIENCE_MS)


def choose_return(page: Page) -> None:
    """What could be given in return."""
    open_swap_question(page)
    page.get_by_role("button", name="Ik ruil met een beurt van mij").click()
    expect(page.get_by_role("button", name="Terug", exact=True)).to_be_visible(timeout=PATIENCE_MS)


def show_swaps(page: Page) -> None:
    """Put the questions of colleagues on top of the window."""
    cards = page.get_by_role("region", name="Collega's die iemand zoeken")
    expect(cards).to_be_visible(timeout=PATIENCE_MS)
    cards.evaluate("section => section.scrollIntoView()")


def open_swap_question(page: Page) -> None:
    """Press the first card of "Collega's die iemand zoeken"."""
    page.get_by_role("region", name="Collega's die iemand zoeken").get_by_role("link").first.click()
    expect(page.get_by_role("button", name="Ik neem het over")).to_be_visible(timeout=PATIENCE_MS)


def take_over(page: Page) -> None:
    """The first of the two presses."""
    open_swap_question(page)
    page.get_by_role("button", name="Ik neem het over").click()


def ask_colleagues(page: Page) -> None:
    """Ask them, unless an earlier picture did; who else fits depends on the demonstration, and on the hour whether it can."""
    asked = page.get_by_text("Jij komt, tot een collega ja zegt")
    ask = page.get_by_role("button", name="Vraag deze")
    nobody = page.get_by_text("Er past nu geen collega")
    # The work of tomorrow begins within twelve hours once it is evening.
    too_late = page.get_by_text("Ruilen kan nu niet")
    expect(asked.or_(ask).or_(nobody).or_(too_late)).to_be_visible(timeout=PATIENCE_MS)
    if ask.is_visible():
        ask.click()
        expect(asked).to_be_visible(timeout=PATIENCE_MS)
