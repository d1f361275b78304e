"""The app pool.people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "pool.people"
    label = "people"
    verbose_name = "Mensen in de pool"
