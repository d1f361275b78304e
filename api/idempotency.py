"""A repeated write gets the first answer: one row per person, route and Idempotency-Key."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from django.core.files.uploadedfile import UploadedFile
from django.db import connection, transaction
from django.db.models import Q
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.encoders import JSONEncoder

from api.models import StoredAnswer
from api.version import API_ROOT

if TYPE_CHECKING:
    from api.views import ApiView

IDEMPOTENCY_HEADER: Final = "Idempotency-Key"
MAX_KEY_LENGTH: Final = 100
MAX_ROUTE_LENGTH: Final = 200
KEPT_FOR: Final = timedelta(days=1)
# Refusals that a new try can change (sign-in, form, rate) are not kept.
KEPT: Final = frozenset({200, 201, 202, 204, 409})
KEPT_HEADERS: Final = ("Link", "Location")


class KeyUsedForOtherBody(Exception):
    """Deze sleutel is al gebruikt voor een ander bericht. Kies een nieuwe sleutel."""

    code = "idempotency-key-reused"
    status = 409


def answer_once(
    request: Request, *args: Any, view: "ApiView", handler: Callable[..., Response], **kwargs: Any
) -> Response:
    """Run the handler once per key and give its first answer to every repetition.

    Answer and effect are one transaction, so neither exists without the other; a repetition that comes
    while the first is still running waits for it on an advisory lock. Refuses a key with another body.
    """
    user = request.user
    assert user.is_authenticated  # noqa: S101  reason: keys belong to a person; this tells the type
    key, route = _key_of(request), _route_of(request)
    body_hash = _hash_of(request)
    with transaction.atomic():
        _lock(f"{user.pk} {route} {key}")
        stored = StoredAnswer.objects.filter(user=user, route=route, key=key).first()
        if stored is not None:
            if stored.body_hash != body_hash:
                raise KeyUsedForOtherBody
            return _repeated(stored)
        response = _run(view, handler, request, *args, **kwargs)
        if response.status_code in KEPT:
            StoredAnswer.objects.create(
                user=user,
                route=route,
                key=key,
                body_hash=body_hash,
                status=response.status_code,
                body=response.data,
                headers=_kept_headers(response),
                created_at=view.now,
            )
        return response


def forget_old_answers(*, now: datetime) -> int:
    """Delete first answers older than a day and tell how many: they hold personal data, and nobody retries that late."""
    deleted, _ = StoredAnswer.objects.filter(created_at__lt=now - KEPT_FOR).delete()
    return deleted


def forget_answers_to(user_id: int) -> None:
    """Delete the first answers to one person, who leaves for good."""
    StoredAnswer.objects.filter(user=user_id).delete()


def blank_kept_notes(*, request_id: int) -> int:
    """Take the notes of a request out of the answers that are kept, and tell out of how many.

    The answers stay: without them a repetition would do its work a second time. Call it in the transaction
    that empties the notes, after the request is locked: every answer that shows them was stored under that lock.
    """
    about_it = Q(body__requestId=request_id) | Q(
        route__startswith=f"{API_ROOT}/requests", body__id=request_id
    )
    kept = list(StoredAnswer.objects.filter(about_it).order_by("pk"))
    for answer in kept:
        answer.body = _without_notes(answer.body)
    StoredAnswer.objects.bulk_update(kept, ["body"])
    return len(kept)


def _without_notes(body: Any) -> Any:
    match body:
        case dict():
            return {
                key: "" if key == "notes" else _without_notes(value) for key, value in body.items()
            }
        case list():
            return [_without_notes(part) for part in body]
        case _:
            return body


def _repeated(stored: StoredAnswer) -> Response:
    headers = dict(stored.headers)
    content_type = headers.pop("Content-Type", None)
    return Response(stored.body, status=stored.status, headers=headers, content_type=content_type)


def _kept_headers(response: Response) -> dict[str, str]:
    kept = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    # The content type becomes a header only when the answer is rendered, which is later.
    return kept | ({"Content-Type": response.content_type} if response.content_type else {})


def _run(
    view: "ApiView", handler: Callable[..., Response], request: Request, *args: Any, **kwargs: Any
) -> Response:
    try:
        # Its own savepoint: a refusal undoes what the handler did and is still an answer to keep.
        with transaction.atomic():
            return handler(request, *args, **kwargs)
    except Exception as error:  # noqa: BLE001  reason: the view's own handler decides, and raises what it does not know
        return view.handle_exception(error)


def _key_of(request: Request) -> str:
    key = request.headers[IDEMPOTENCY_HEADER]
    if not 1 <= len(key) <= MAX_KEY_LENGTH or not key.isprintable():
        sentence = f"De sleutel heeft 1 tot {MAX_KEY_LENGTH} tekens."
        raise ValidationError({IDEMPOTENCY_HEADER: [sentence]})
    return key


def _route_of(request: Request) -> str:
    """No address of ours is this long, but zeros before an id can make it so."""
    if len(request.path) > MAX_ROUTE_LENGTH:
        raise NotFound
    return request.path


def _lock(name: str) -> None:
    number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])


def _hash_of(request: Request) -> str:
    digest = hashlib.sha256()
    fields = dict(request.data.items()) if hasattr(request.data, "items") else request.data
    if isinstance(fields, dict):
        for name in [name for name, value in fields.items() if isinstance(value, UploadedFile)]:
            fields[name] = _hash_of_file(fields[name])
    digest.update(json.dumps(fields, sort_keys=True, cls=JSONEncoder).encode())
    return digest.hexdigest()


def _hash_of_file(file: "UploadedFile[Any]") -> str:
    digest = hashlib.sha256((file.name or "").encode())
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
