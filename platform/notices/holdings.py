"""What the room of notices keeps of a person: what that person was told, where and when it may reach them."""

from collections.abc import Iterator
from typing import Final

from accounts.personal_data import Holding, Row, known, register_holding
from notices.models import ContactWindow, Notice, PushSubscription

WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="notices",
            title="Meldingen die je kreeg",
            kept="Zo kun je teruglezen wat je is verteld. Wie geen rol meer heeft, krijgt er geen bij.",
            read=_notices,
        ),
        Holding(
            name="phones",
            title="Apparaten die meldingen krijgen",
            kept="Tot je een apparaat verwijdert of uitlogt, of tot de berichtendienst het niet meer kent.",
            read=_devices,
        ),
        Holding(
            name="contactWindows",
            title="Wanneer je meldingen wilt",
            kept="Zo storen we je niet op andere tijden. Tot je ze verandert.",
            read=_windows,
        ),
    )


def _notices(user_id: int) -> Iterator[Row]:
    for row in Notice.objects.filter(recipient=user_id).order_by("pk"):
        yield known(
            titel=row.title, tekst=row.text, gestuurd_op=row.created_at, gelezen_op=row.read_at
        )


def _devices(user_id: int) -> Iterator[Row]:
    """The secret address stays out: whoever has it and the keys of this site can make the device ring."""
    for row in PushSubscription.objects.filter(user=user_id).order_by("pk"):
        yield known(naam=row.name, aangezet_op=row.created_at, laatst_gezien=row.seen_at)


def _windows(user_id: int) -> Iterator[Row]:
    for row in ContactWindow.objects.filter(user=user_id):
        yield known(
            dag=WEEKDAYS[row.weekday], vanaf=f"{row.from_time:%H:%M}", tot=f"{row.until_time:%H:%M}"
        )
