"""How tests end a play that would go on for ever."""

import threading


class StopAfter(threading.Event):
    """Ends the play after some pauses, without waiting for them."""

    def __init__(self, pauses: int) -> None:
        super().__init__()
        self.pauses = pauses

    def wait(self, timeout: float | None = None) -> bool:  # noqa: ARG002  reason: the signature of Event
        self.pauses -= 1
        if self.pauses < 0:
            self.set()
        return self.is_set()
