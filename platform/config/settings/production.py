"""A real region: nothing is guessed, and every page comes over HTTPS."""

from config.settings.base import *  # noqa: F403  reason: a settings module is the sum of its base
from config.settings.base import CONTENT_SECURITY_POLICY, SECRET_KEY, SITE_URL, environment
from config.settings.logs import logging_settings
from config.settings.signing_in import *  # noqa: F403  reason: a settings module is the sum of its base

MINIMUM_KEY_LENGTH = 50

if len(SECRET_KEY) < MINIMUM_KEY_LENGTH:
    environment.refuse(
        "SECRET_KEY", "is too short", "Use at least 50 random characters and keep them secret."
    )
if not SITE_URL.startswith("https://"):
    environment.refuse(
        "SITE_URL",
        "is not an https address",
        "Set it to the address people type, as in https://invalpool.example.nl.",
    )
if not environment.words("ALLOWED_HOSTS"):
    environment.refuse(
        "ALLOWED_HOSTS",
        "is not set",
        "List the host names people type, separated by commas, as in invalpool.example.nl.",
    )
DATABASE_ROLE = environment.text("DATABASE_ROLE", default="application")
if DATABASE_ROLE not in {"application", "owner"}:
    environment.refuse(
        "DATABASE_ROLE",
        "is no role",
        "Leave it out for web and worker; set it to owner for migrate alone.",
    )
for name, example in (("EMAIL_HOST", "smtp.example.nl"), ("DEFAULT_FROM_EMAIL", "pool@example.nl")):
    environment.required_text(name, remedy=f"Set it, as in {example}; sign-in codes go by mail.")

environment.required_text(
    "VAPID_PRIVATE_KEY",
    remedy="Make one and keep it: python manage.py make_push_key. Without it no phone hears of an offer.",
)

SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrftoken"
SECURE_SSL_REDIRECT = True
# The proxy in deploy/ sets this header and removes what a visitor sends.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
CONTENT_SECURITY_POLICY["DIRECTIVES"]["upgrade-insecure-requests"] = True

LOGGING = logging_settings(level="INFO")
