"""The settings of our own processes under test: as in production, with real mail and short waits."""

import os

from config.settings.test import *  # noqa: F403  reason: a settings module is the sum of its base
from config.settings.test import DATABASES, INSTALLED_APPS

DATABASES["default"]["OPTIONS"]["pool"] = {"min_size": 1, "max_size": 10, "timeout": 10}
INSTALLED_APPS = [*INSTALLED_APPS, "tests.chaos.apps.ChaosConfig"]
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "1"))
# A claim of a dead worker runs out quickly, so that a test does not have to wait a minute.
NOTICES_CLAIM_SECONDS = 3
