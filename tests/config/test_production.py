"""What a visitor's browser is told by a production site."""

import json

from tests.config.test_checks import COMPLETE, run

ASK = """
import django, json
django.setup()
from django.test import RequestFactory, Client
client = Client(headers={"x-forwarded-proto": "https", "host": "invalpool.example.nl"})
plain = Client(headers={"host": "invalpool.example.nl"})
page = client.get("/")
redirect = plain.get("/aanbod")
from django.conf import settings
print(json.dumps({
    "headers": {name.lower(): value for name, value in page.headers.items()},
    "redirect": [redirect.status_code, redirect.headers["Location"]],
    "cookies": [settings.SESSION_COOKIE_SECURE, settings.SESSION_COOKIE_HTTPONLY,
                settings.SESSION_COOKIE_SAMESITE, settings.CSRF_COOKIE_SECURE],
}))
"""


def production_answers() -> dict[str, object]:
    done = run(["-c", ASK], COMPLETE)
    assert done.returncode == 0, done.stderr
    answers: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return answers


def test_pages_come_over_https_with_strict_headers_and_safe_cookies() -> None:
    answers = production_answers()

    headers = answers["headers"]
    assert isinstance(headers, dict)
    assert {name: headers[name] for name in STRICT} == STRICT
    assert sorted(headers["content-security-policy"].split("; ")) == POLICY
    assert answers["redirect"] == [301, "https://invalpool.example.nl/aanbod"]
    assert answers["cookies"] == [True, True, "Lax", True]


STRICT = {
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
}

POLICY = [
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "upgrade-insecure-requests",
    "worker-src 'self'",
]
