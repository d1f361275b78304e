"""The app pool.calendars: a substitute's own work in the calendar of their phone."""

from django.apps import AppConfig


class CalendarsConfig(AppConfig):
    name = "pool.calendars"
    label = "calendars"
    verbose_name = "Agenda"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Models exist once the apps are loaded.
        from pool.calendars.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from pool.calendars.holdings import (  # noqa: PLC0415  reason: said above
            register_holdings,
        )

        register_holdings()
        register_own_forgetting()
