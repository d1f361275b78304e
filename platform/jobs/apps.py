"""The app jobs: how work is put off until after the commit, and the worker that does it."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "jobs"
    label = "jobs"
    verbose_name = "Taken"
