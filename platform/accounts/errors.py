"""What can go wrong with accounts."""


class AccountError(Exception):
    """Dit kan niet met dit account."""

    code = "account-error"


class EmailAlreadyUsed(AccountError):
    """Er is al een account met dit e-mailadres."""

    code = "email-already-used"
