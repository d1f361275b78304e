"""The app regions."""

from django.apps import AppConfig


class RegionsConfig(AppConfig):
    name = "regions"
    label = "regions"
    verbose_name = "Onderwijsregio's"
