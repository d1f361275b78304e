"""The app demo: a made-up region that only the demonstration has."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "demo"
    label = "demo"
    verbose_name = "Demonstratie"
