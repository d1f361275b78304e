"""The app regions.governance: how a region decides."""

from django.apps import AppConfig


class GovernanceConfig(AppConfig):
    name = "regions.governance"
    label = "governance"
    verbose_name = "Besluiten"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Imported here because models are not there before the apps are ready.
        from regions.governance.merging import GOVERNANCE_ROOM  # noqa: PLC0415  reason: said above
        from regions.governance.notices import register_notices  # noqa: PLC0415  reason: said above
        from regions.governance.rules_effect import (  # noqa: PLC0415  reason: said above
            register_effects,
        )
        from regions.governance.waiting import WAITING  # noqa: PLC0415  reason: said above
        from regions.hindrances import register_room  # noqa: PLC0415  reason: said above
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: said above

        register_notices()
        register_effects()
        register_waiting(WAITING)
        register_room(GOVERNANCE_ROOM)
