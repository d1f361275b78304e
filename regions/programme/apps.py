"""The app regions.programme: what a region wants to solve, plans and does for its five tasks."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    """Registers the adopting of a plan as something a decision can do, and the words of its reminders."""

    name = "regions.programme"
    label = "programme"
    verbose_name = "Plan"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from regions.hindrances import register_room  # noqa: PLC0415  reason: needs the loaded models
        from regions.programme.adoption import register_effects  # noqa: PLC0415  reason: needs the loaded models
        from regions.programme.merging import PROGRAMME_ROOM  # noqa: PLC0415  reason: needs the loaded models
        from regions.programme.notices import register_notices  # noqa: PLC0415  reason: needs the loaded models
        from regions.programme.waiting import WAITING  # noqa: PLC0415  reason: needs the loaded models
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: needs the loaded models

        register_effects()
        register_notices()
        register_waiting(WAITING)
        register_room(PROGRAMME_ROOM)
