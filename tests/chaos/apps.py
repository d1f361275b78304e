"""Makes one kind of notice known to the processes of the chaos tests."""

from django.apps import AppConfig

from notices.registry import Rendered, at_once, register

KIND = "chaos"


class ChaosConfig(AppConfig):
    name = "tests.chaos"
    label = "chaos"

    def ready(self) -> None:
        # The tests run at every hour.
        register(KIND, render_chaos, manners=at_once)


def render_chaos(subject_id: int, recipient_id: int) -> Rendered:
    return Rendered(
        subject="Er is iets voor je",
        text=(f"Nummer {subject_id}.",),
        action_label="Bekijk het",
        action_url=f"/berichten#{recipient_id}",
        page_url="/berichten",
    )
