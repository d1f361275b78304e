"""What can go wrong with a message; the docstring is the sentence a person reads."""

from collections.abc import Sequence
from typing import ClassVar


class MessageError(Exception):
    """Dit bericht kan nu niet."""

    code: ClassVar[str] = "message-error"
    status: ClassVar[int] = 409

    def __init__(self, detail: str = "") -> None:
        self.detail = detail or (type(self).__doc__ or "")
        super().__init__(self.detail)


class MessageNotFound(MessageError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class MessagesClosed(MessageError):
    """Berichten over deze invalbeurt zijn gesloten."""

    code = "messages-closed"


class EnoughMessages(MessageError):
    """Je hebt vandaag genoeg berichten gestuurd over deze invalbeurt. Bel liever even."""

    code = "enough-messages"


class MessageInvalid(MessageError):
    """Dit bericht klopt nog niet."""

    code = "invalid"
    status = 400

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__(problems[0][1] if problems else "")
        self.problems = tuple(problems)
        """Field in the request body and one Dutch sentence, for each thing to mend."""
