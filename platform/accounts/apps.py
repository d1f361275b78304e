"""The app accounts: it keeps little of devices, and says what it keeps."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    label = "accounts"
    verbose_name = "Accounts"

    def ready(self) -> None:
        # The rows about devices are a table of another app, which Django has only loaded by now.
        from accounts.devices import keep_little_of_devices  # noqa: PLC0415  reason: see above
        from accounts.holdings import register_holdings  # noqa: PLC0415  reason: see above
        from accounts.own_forgetting import (  # noqa: PLC0415  reason: see above
            register_own_forgetting,
        )

        keep_little_of_devices()
        register_holdings()
        register_own_forgetting()
