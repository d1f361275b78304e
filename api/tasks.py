"""The one job of the API: forgetting first answers when nobody can be repeating them any more."""

from datetime import UTC, datetime

from procrastinate.contrib.django import app

from api.idempotency import forget_old_answers


@app.periodic(cron="17 * * * *")
@app.task(name="api.forget_old_answers", queue="api")
def forget_answers(timestamp: int) -> None:
    """Delete what is older than a day; running twice deletes nothing more."""
    forget_old_answers(now=datetime.fromtimestamp(timestamp, tz=UTC))
