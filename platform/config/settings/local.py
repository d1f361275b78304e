"""A developer's own machine: the demo and hand-started servers."""

import os

# Only here: a fixed key, so that a session survives a restart of the demo.
os.environ.setdefault("SECRET_KEY", "local-only-" + "x" * 50)

from config.settings.base import *  # noqa: F403  reason: a settings module is the sum of its base
from config.settings.logs import logging_settings
from config.settings.signing_in import *  # noqa: F403  reason: a settings module is the sum of its base

LOGGING = logging_settings(level="INFO")
