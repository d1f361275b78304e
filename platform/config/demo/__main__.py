"""`make demo`: a whole region on one machine, until Ctrl-C."""

import os
import signal
import sys
import time
from types import FrameType

from config.demo.launcher import keep_running, running_demo
from config.demo.options import DemoCannotStart, DemoOptions, options_from
from config.demo.processes import ProcessEnded

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(Exception):
    """Iemand stopt de demo."""


class StopRequest:
    """Turns the first stop signal into an exception, wherever the start was; later ones are ignored."""

    def __init__(self) -> None:
        self.received = False

    def listen(self) -> None:
        for number in STOP_SIGNALS:
            signal.signal(number, self._receive)

    def _receive(self, _number: int, _frame: FrameType | None) -> None:
        if not self.received:
            self.received = True
            raise Stopped


def main() -> int:
    """Run the demo; 0 when it was stopped, 1 when it could not start or broke."""
    request = StopRequest()
    request.listen()
    began = time.monotonic()
    try:
        options = options_from(os.environ)
        with running_demo(options, tell=tell) as processes:
            welcome(options, seconds=time.monotonic() - began)
            keep_running(processes, is_stopped=lambda: request.received)
    except Stopped:
        tell("Gestopt.")
    except (DemoCannotStart, ProcessEnded) as error:
        print(f"\n{error}", file=sys.stderr, flush=True)
        return 1
    return 0


def tell(message: str) -> None:
    print(f"  {message}", flush=True)


def welcome(options: DemoOptions, *, seconds: float) -> None:
    """Say where it is and who can sign in."""
    # The cast knows roles, and roles are known once Django is set up.
    from demo.cast import CAST  # noqa: PLC0415  reason: see above

    width = max(len(member.email) for member in CAST)
    people = "\n".join(
        f"    {member.email:<{width}}  {member.name} · {member.role.label}"
        + (f" · {member.region.name}" if member.region else "")
        for member in CAST
    )
    print(
        f"\nDe demo draait: {options.address}   (na {seconds:.0f} seconden)\n\n"
        f"Inloggen met wachtwoord: {options.password}\n{people}\n\n"
        f"E-mails komen in {options.directory / 'mail'}. Stoppen: Ctrl-C.\n",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
