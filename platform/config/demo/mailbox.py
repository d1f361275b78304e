"""The post office of the demonstration: real SMTP on this machine, every mail kept in a folder."""

from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox


class DemoPostOffice:
    """Takes the mail of the demo and delivers it to a folder, one file per mail; nothing leaves."""

    def __init__(self, directory: Path) -> None:
        self.folder = directory / "mail"
        self._controller = Controller(Mailbox(self.folder), hostname="127.0.0.1", port=0)

    @property
    def port(self) -> int:
        """The port that was free; known once started."""
        port: int = self._controller.server.sockets[0].getsockname()[1]
        return port

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        if self._controller.server is not None:
            self._controller.stop()
