"""The app pool.planning: the morning plan of a region."""

from django.apps import AppConfig


class PlanningConfig(AppConfig):
    name = "pool.planning"
    label = "planning"
    verbose_name = "Ochtendplan"
    default_auto_field = "django.db.models.BigAutoField"
