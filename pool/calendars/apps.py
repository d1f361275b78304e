"""The app pool.calendars: a substitute's own work in the calendar of their phone."""

from django.apps import AppConfig


class CalendarsConfig(AppConfig):
    name = "pool.calendars"
    label = "calendars"
    verbose_name = "Agenda"
    default_auto_field = "django.db.models.BigAutoField"
