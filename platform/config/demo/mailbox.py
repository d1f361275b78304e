"""The post office of the demonstration: real SMTP on this machine, every mail kept in a folder."""

import socket
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox

LOOPBACK = "127.0.0.1"


class DemoPostOffice:
    """Takes the mail of the demo and delivers it to a folder, one file per mail; nothing leaves."""

    def __init__(self, directory: Path) -> None:
        self.folder = directory / "mail"
        self.port = 0
        self._controller: Controller | None = None

    def start(self) -> None:
        self.port = _free_port()
        self._controller = Controller(Mailbox(self.folder), hostname=LOOPBACK, port=self.port)
        self._controller.start()

    def stop(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None


def _free_port() -> int:
    """Ask the machine for a port: the controller cannot ask for itself."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port
