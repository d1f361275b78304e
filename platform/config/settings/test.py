"""The tests: real PostgreSQL and Redis, given by tests/conftest.py through the environment."""

import os

os.environ.setdefault("SECRET_KEY", "test-only-" + "x" * 50)
# Read only when no test asks for a database; tests/conftest.py sets the real addresses.
os.environ.setdefault("DATABASE_URL", "postgresql://nobody@localhost/nothing")
os.environ.setdefault("REDIS_URL", "redis://localhost:1/0")
# The tests of the demonstration call its commands.
os.environ.setdefault("DEMO", "1")

# Of the tests alone; phones of real people know another.
os.environ.setdefault("VAPID_PRIVATE_KEY", "dGVzdC1vbmx5LXByaXZhdGUta2V5LW9mLXRoaXMtLS0")

from config.settings.base import *  # noqa: F403  reason: a settings module is the sum of its base
from config.settings.base import DATABASES
from config.settings.logs import logging_settings
from config.settings.signing_in import *  # noqa: F403  reason: a settings module is the sum of its base

# The pool keeps connections open, and a test database with open connections cannot be dropped.
del DATABASES["default"]["OPTIONS"]["pool"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SITE_URL = "http://testserver"
LOGGING = logging_settings(level="WARNING")
