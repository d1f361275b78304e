"""The app regions.programme: what a region wants to solve, plans and does for its five tasks."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    """Registers the adopting of a plan as something a decision can do, and the words of its reminders."""

    name = "regions.programme"
    label = "programme"
    verbose_name = "Plan"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Imported here because models are not there before the apps are ready.
        from regions.programme.adoption import register_effects  # noqa: PLC0415  reason: said above
        from regions.programme.notices import register_notices  # noqa: PLC0415  reason: said above
        from regions.programme.waiting import WAITING  # noqa: PLC0415  reason: said above
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: said above

        register_effects()
        register_notices()
        register_waiting(WAITING)
