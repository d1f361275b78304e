"""A phone that gets notices: its push service is ours on loopback, its service worker is the real one.

Chromium subscribes at Google only, so the page gets an address of our push service instead, and what arrives there
is read with the keys of the phone and handed to the worker as the browser itself would hand it over.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from playwright.sync_api import CDPSession, Page, Worker

from notices.push_keys import as_text, private_key_of, public_bytes
from notices.push_services import origin_of
from tests.journeys.screens import PHONE, Screens
from tests.journeys.world import World
from tests.notices.push_service import Phone, Received

SUBSCRIBE: Final = """
(() => {
  const given = %s;
  const known = () => ({
    toJSON: () => given,
    options: { userVisibleOnly: true },
    unsubscribe: async () => { localStorage.removeItem("test-subscribed"); return true; },
  });
  PushManager.prototype.getSubscription = async () =>
    localStorage.getItem("test-subscribed") === null ? null : known();
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly || applicationServerKey !== %s) throw new Error("not what a browser takes");
    localStorage.setItem("test-subscribed", "1");
    return known();
  };
})();
"""
CLICK: Final = """
async (action) => {
  const [notification] = await registration.getNotifications();
  const press = new NotificationEvent("notificationclick", { notification, action });
  // Only the browser itself may keep a worker awake; here the test waits for what it does.
  let done;
  Object.defineProperty(press, "waitUntil", { value: (work) => { done = work; } });
  dispatchEvent(press);
  await done;
}
"""
SHOWN: Final = """
navigator.serviceWorker.ready
  .then((registration) => registration.getNotifications())
  .then((shown) => shown.map(({ title, body, actions, silent }) => (
    { title, body, silent, actions: actions.map((one) => one.title) })))
"""


@contextmanager
def phone_of(screens: Screens, email: str) -> Iterator[tuple[Phone, Page]]:
    """A phone of this person, nothing turned on yet; afterwards the person has no device any more."""
    world = screens.world
    key = as_text(public_bytes(private_key_of(world.environment["VAPID_PRIVATE_KEY"]).public_key()))
    phone = world.push_service.new_phone(key=key)
    page = screens.blank(email, PHONE, permissions=["notifications"])
    page.context.add_init_script(SUBSCRIBE % (json.dumps(phone.subscription), json.dumps(key)))
    try:
        yield phone, page
    finally:
        forget_devices(world)


def forget_devices(world: World) -> None:
    world.sql("DELETE FROM notices_pushreceipt")
    world.sql("DELETE FROM notices_pushsubscription")


class PushedTo:
    """The service worker of one page, and the line along which a browser hands it what was pushed."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._line: CDPSession = page.context.new_cdp_session(page)
        self._registrations: list[dict[str, Any]] = []
        self._line.on("ServiceWorker.workerRegistrationUpdated", self._heard)
        self._line.send("ServiceWorker.enable")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def _heard(self, told: dict[str, Any]) -> None:
        self._registrations += told["registrations"]

    def push(self, received: Received) -> None:
        """Hand over what the phone read."""
        self._line.send(
            "ServiceWorker.deliverPushMessage",
            {
                "origin": origin_of(self._page.url),
                "registrationId": self._registrations[-1]["registrationId"],
                "data": json.dumps(received.content),
            },
        )

    def shown(self) -> list[dict[str, Any]]:
        """The notices that stand on the phone."""
        return list(self._page.evaluate(SHOWN))

    def press(self, action: str = "") -> None:
        """Press the only notice, or one of its buttons."""
        [worker] = self._workers()
        worker.evaluate(CLICK, action)

    def _workers(self) -> list[Worker]:
        return self._page.context.service_workers
