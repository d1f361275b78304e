"""What can go wrong with notices."""


class NoticeError(Exception):
    """Dit kan niet met dit bericht."""

    code = "notice-error"


class UnknownNoticeKind(NoticeError):
    """Dit soort bericht bestaat niet."""

    code = "unknown-notice-kind"


class NoticeNotFound(NoticeError):
    """Dit bericht bestaat niet."""

    code = "notice-not-found"


class LinkNotValid(NoticeError):
    """Deze link klopt niet."""

    code = "link-not-valid"


class LinkExpired(NoticeError):
    """Deze link is verlopen."""

    code = "link-expired"
