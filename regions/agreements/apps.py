"""The app regions.agreements: what a region promised, and whether it comes true."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    """Registers the indicators that people report by hand, its notices, what waits and its line for late reports; the pool registers what it measures."""

    name = "regions.agreements"
    label = "agreements"
    verbose_name = "Resultaatafspraken"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from regions.agreements.by_hand import register_indicators  # noqa: PLC0415  reason: needs the loaded models
        from regions.agreements.line_effect import register_effects  # noqa: PLC0415  reason: needs the loaded models
        from regions.agreements.merging import AGREEMENTS_ROOM  # noqa: PLC0415  reason: needs the loaded models
        from regions.agreements.notices import register_notices  # noqa: PLC0415  reason: needs the loaded models
        from regions.agreements.waiting import WAITING  # noqa: PLC0415  reason: needs the loaded models
        from regions.hindrances import register_room  # noqa: PLC0415  reason: needs the loaded models
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: needs the loaded models

        register_indicators()
        register_effects()
        register_notices()
        register_waiting(WAITING)
        register_room(AGREEMENTS_ROOM)
