"""The project's own app: it only registers the start-up checks."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "config"
    label = "config"

    def ready(self) -> None:
        # Registering is what importing does; apps have to be loaded first.
        from config import checks  # noqa: F401, PLC0415  reason: the import registers the checks
