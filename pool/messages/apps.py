"""The app pool.messages: practical messages between the school and the invaller of one assignment."""

from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "pool.messages"
    label = "messages"
    verbose_name = "Berichten"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Models exist once the apps are loaded.
        from pool.messages.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from pool.messages.holdings import register_holdings  # noqa: PLC0415  reason: said above
        from pool.messages.notices import (  # noqa: PLC0415  reason: said above
            register_message_notices,
        )

        register_holdings()
        register_own_forgetting()
        register_message_notices()
