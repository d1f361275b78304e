"""How people sign in: a passkey, or e-mail with a password or a one-time code; by invitation only."""

from config.settings.base import SITE_URL, environment

DAY_SECONDS = 24 * 60 * 60

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
]

ACCOUNT_ADAPTER = "accounts.adapter.InvitedOnlyAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
# Our adapter writes to nobody in that case: an unknown address takes as long as a known one, and nobody
# can use the sign-in screen to mail strangers.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 3
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ALLAUTH_USER_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    # A code of six digits is easy to type on a phone; so few of them are sent, and `accounts.code_guesses` lets each be
    # tried three times: at most ninety guesses a day for one person, and three thousand from one place.
    "request_login_code": "20/m/ip,200/h/ip,1000/d/ip,3/m/key,10/h/key,30/d/key",
    "reset_password": "20/m/ip,100/h/ip,3/m/key,5/h/key,10/d/key",
}

MFA_ADAPTER = "accounts.passkeys.PasskeyAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Invalpool"

# A device of one's own stays signed in this long after its last use; a shared one for a working day.
SESSION_COOKIE_AGE = DAY_SECONDS * environment.whole_number(
    "STAY_SIGNED_IN_DAYS",
    default=90,
    remedy="Give a whole number of days, as in 90: how long a phone stays signed in without being used.",
)
SHARED_DEVICE_SECONDS = (
    60
    * 60
    * environment.whole_number(
        "SHARED_DEVICE_HOURS",
        default=12,
        remedy="Give a whole number of hours, as in 12: how long a shared computer stays signed in.",
    )
)
# The list of devices tells when each was last used; `accounts.devices` notes that, once a day.
USERSESSIONS_TRACK_ACTIVITY = True

HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser", "app")
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": f"{SITE_URL}/inloggen/e-mail/{{key}}",
    "account_reset_password": f"{SITE_URL}/inloggen/wachtwoord",
    "account_reset_password_from_key": f"{SITE_URL}/inloggen/wachtwoord/{{key}}",
    "account_signup": f"{SITE_URL}/inloggen",
}
