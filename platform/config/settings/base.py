"""What every way of running shares; the values that differ come from the environment."""

from pathlib import Path
from typing import Any

import dj_database_url
import django_stubs_ext

from api import settings as api_settings
from config.settings.environment import Environment
from notices.push_keys import is_private_key
from notices.push_services import KNOWN

# Lets type parameters such as Prefetch[...] and Field[...] stand in code that runs.
django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parents[3]

environment = Environment()

SECRET_KEY = environment.required_text(
    "SECRET_KEY",
    remedy="Set it to at least 50 random characters and keep it secret.",
    stand_in="not-a-secret-the-system-check-refuses-to-start-with-it",
)
DEBUG = False
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", default=("localhost", "127.0.0.1", "[::1]"))
# Where people reach the site; links in mail start with it.
SITE_URL = environment.text("SITE_URL", default="http://localhost:8000").rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]

ROOT_URLCONF = "config.urls"
ASGI_APPLICATION = "config.asgi.application"
# A path with a slash too many is a 404, never a redirect (NLgov API rule /core/no-trailing-slash).
APPEND_SLASH = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "channels",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.postgres",
    "procrastinate.contrib.django",
    "rest_framework",
    "drf_spectacular",
    "csp",
    # Before allauth, because its mail templates go first.
    "accounts",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.mfa",
    "allauth.usersessions",
    "config.apps.ConfigConfig",
    "jobs",
    "live",
    "notices",
    "regions",
    "regions.governance",
    "regions.agreements",
    "regions.programme",
    "pool.people",
    "pool.requests",
    "pool.planning",
    "pool.shortage",
    "pool.calendars",
    "pool.messages",
    "api",
]
# The made-up region with its own commands, and people whose password is printed; never on a real site.
LOOPBACK_HOSTS = {"localhost", "127.0.0.1", "[::1]"}
if environment.flag(
    "DEMO", default=False, remedy="Set it to 1 for the demonstration, or leave it out."
):
    INSTALLED_APPS.append("demo")
    if not DEBUG and not set(ALLOWED_HOSTS) <= LOOPBACK_HOSTS:
        environment.refuse(
            "DEMO",
            "is on for a site that other machines can reach",
            "Leave it out; or keep ALLOWED_HOSTS to localhost, 127.0.0.1 and [::1].",
        )

MIDDLEWARE = [
    # Outermost, so that a refusal by any other layer also becomes a problem document.
    "api.middleware.ApiAnswerMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "config.front_end.FrontEndFilesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "config.device_use.DeviceUseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "platform" / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True

# --- PostgreSQL and Redis -------------------------------------------------------------------

DATABASE_URL = environment.required_text(
    "DATABASE_URL",
    remedy="Set it to the address of PostgreSQL 18, as in postgresql://name:password@host:5432/database.",
    stand_in="postgresql://missing@localhost/missing",
)
REDIS_URL = environment.required_text(
    "REDIS_URL",
    remedy="Set it to the address of Redis, as in redis://host:6379/0.",
    stand_in="redis://localhost:6379/0",
)

if not DATABASE_URL.startswith(("postgres://", "postgresql://")):
    environment.refuse(
        "DATABASE_URL",
        "does not name a PostgreSQL database",
        "Start it with postgresql://; no other database is supported.",
    )
    DATABASE_URL = "postgresql://missing@localhost/missing"
if not REDIS_URL.startswith(("redis://", "rediss://", "unix://")):
    environment.refuse(
        "REDIS_URL", "does not name a Redis server", "Start it with redis://, rediss:// or unix://."
    )
    REDIS_URL = "redis://localhost:6379/0"

# Who this process is in the database; a production site sets it, and the start-up check holds it to that.
DATABASE_ROLE = ""
DATABASE_POOL_SIZE = environment.whole_number(
    "DATABASE_POOL_SIZE",
    default=20,
    remedy="Give a whole number: the most connections one process may hold.",
)
DATABASES: dict[str, Any] = {"default": dj_database_url.parse(DATABASE_URL)}
DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
    "min_size": 1,
    "max_size": DATABASE_POOL_SIZE,
    "timeout": 10,
}
# A pooled connection may have died with a restarted server; asking first costs one round trip.
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# Rate limits count in PostgreSQL, so that signing in does not depend on Redis.
CACHES: dict[str, Any] = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache_entry",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

# --- Mail -----------------------------------------------------------------------------------

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = environment.text("EMAIL_HOST", default="localhost")
EMAIL_PORT = environment.whole_number(
    "EMAIL_PORT", default=25, remedy="Give the port number of the mail server, as in 587."
)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = environment.flag(
    "EMAIL_USE_TLS", default=False, remedy="Give true or false: does the mail server use STARTTLS?"
)
EMAIL_TIMEOUT = 10
# How many proxies of ours stand before this process: rate limits count per visitor, not per proxy.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.whole_number(
    "TRUSTED_PROXIES",
    default=0,
    remedy="Give a whole number: how many of your own proxies a request passes.",
)
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", default="invalpool@localhost")

# --- Notices on phones ----------------------------------------------------------------------

VAPID_PRIVATE_KEY = environment.text("VAPID_PRIVATE_KEY", default="")
# Whom a push service writes to when something is wrong with what we send.
VAPID_CONTACT = environment.text("VAPID_CONTACT", default=f"mailto:{DEFAULT_FROM_EMAIL}")
# Where a browser may let us send to; anything else is refused, because the address comes from outside.
PUSH_SERVICES = environment.words("PUSH_SERVICES", default=KNOWN)
if VAPID_PRIVATE_KEY and not is_private_key(VAPID_PRIVATE_KEY):
    environment.refuse(
        "VAPID_PRIVATE_KEY", "is no key", "Make one: python manage.py make_push_key."
    )
    VAPID_PRIVATE_KEY = ""
# An SMS when phone and mail stay silent; without an address there are none.
SMS_URL = environment.text("SMS_URL", default="")
SMS_ACCESS_KEY = environment.text("SMS_ACCESS_KEY", default="")
SMS_SENDER = environment.text("SMS_SENDER", default="Invalpool")
if SMS_URL and not SMS_ACCESS_KEY:
    environment.refuse(
        "SMS_ACCESS_KEY", "is not set", "Set it to the key that the provider of SMS_URL gave you."
    )

# --- Safety of cookies and pages ------------------------------------------------------------

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# The front end reads the token from the cookie and sends it back as a header.
CSRF_COOKIE_HTTPONLY = False
CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY: dict[str, Any] = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "base-uri": ["'none'"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "img-src": ["'self'", "data:"],
        "manifest-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "worker-src": ["'self'"],
    }
}

FRONT_END_DIST = BASE_DIR / "frontend" / "dist"
STATIC_URL = "/static/"
WHITENOISE_ROOT = str(FRONT_END_DIST) if FRONT_END_DIST.is_dir() else None
# Their names change with their content.
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/assets/"

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tasks"

REST_FRAMEWORK: dict[str, Any] = {
    **api_settings.REST_FRAMEWORK,
    # Otherwise a visitor chooses whom a limit counts, by sending X-Forwarded-For.
    "NUM_PROXIES": ALLAUTH_TRUSTED_PROXY_COUNT,
}
SPECTACULAR_SETTINGS = api_settings.SPECTACULAR_SETTINGS
