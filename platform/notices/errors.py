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


class DeviceNotFound(NoticeError):
    """Dit apparaat bestaat niet."""

    code = "device-not-found"


class DeviceRemoved(NoticeError):
    """Meldingen op dit apparaat zijn uitgezet. Zet ze hier weer aan als je ze wilt."""

    code = "device-removed"


class PushNotOffered(NoticeError):
    """Deze site kan geen meldingen naar apparaten sturen."""

    code = "push-not-offered"


class PushAddressNotValid(NoticeError):
    """Dit adres voor meldingen is niet van een bekende berichtendienst."""

    code = "push-address-not-valid"
    status = 400


class PushKeyNotValid(NoticeError):
    """De sleutel van dit apparaat klopt niet."""

    code = "push-key-not-valid"
    status = 400


class LinkNotValid(NoticeError):
    """Deze link klopt niet."""

    code = "link-not-valid"


class LinkExpired(NoticeError):
    """Deze link is verlopen."""

    code = "link-expired"
