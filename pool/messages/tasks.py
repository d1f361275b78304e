"""The job of messages: forgetting what is over."""

from django.utils import timezone
from procrastinate.contrib.django import app

from pool.messages import forgetting

QUEUE = "requests"


@app.periodic(cron="50 3 * * *")
@app.task(name="messages.forget_messages", queue=QUEUE, queueing_lock="messages.forget_messages")
def forget_messages(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Forget messages of which the term is over, until none is left."""
    while forgetting.forget_messages(now=timezone.now()):
        pass
