"""The app pool.shortage: open and hidden vacancies on a reference date."""

from django.apps import AppConfig


class ShortageConfig(AppConfig):
    """Registers the notices and the indicators of the registration at start-up."""

    name = "pool.shortage"
    label = "shortage"
    verbose_name = "Tekortregistratie"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from pool.shortage.indicators import (  # noqa: PLC0415  reason: needs the loaded models
            register_indicators,
        )
        from pool.shortage.notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_notices,
        )
        from pool.shortage.waiting import WAITING  # noqa: PLC0415  reason: needs the loaded models
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: said above

        register_notices()
        register_waiting(WAITING)
        register_indicators()
