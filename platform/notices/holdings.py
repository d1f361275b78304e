"""What the room of notices keeps of a person: what that person was told."""

from collections.abc import Iterator

from accounts.personal_data import Holding, Row, known, register_holding
from notices.models import Notice


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="notices",
            title="Meldingen die je kreeg",
            kept="Zo kun je teruglezen wat je is verteld. Wie geen rol meer heeft, krijgt er geen bij.",
            read=_notices,
        )
    )


def _notices(user_id: int) -> Iterator[Row]:
    for row in Notice.objects.filter(recipient=user_id).order_by("pk"):
        yield known(
            titel=row.title, tekst=row.text, gestuurd_op=row.created_at, gelezen_op=row.read_at
        )
