"""The app regions.agreements: what a region promised, and whether it comes true."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    """Registers the indicators that people report by hand, and its notices; the pool registers what it measures."""

    name = "regions.agreements"
    label = "agreements"
    verbose_name = "Resultaatafspraken"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from regions.agreements.by_hand import register_indicators  # noqa: PLC0415  reason: once per start
        from regions.agreements.notices import register_notices  # noqa: PLC0415  reason: once per start

        register_indicators()
        register_notices()
