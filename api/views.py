"""The base of every view: who acts, what time it is, and what came in, checked."""

from datetime import datetime
from functools import cached_property, partial
from typing import Any, Final

from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView

from api.idempotency import IDEMPOTENCY_HEADER, answer_once
from api.permissions import Public
from api.rates import PersonRate
from regions.actors import Actor, actor_of
from regions.roles import Action

REPEATED: Final = frozenset({"POST", "PUT"})
"""What may come twice because its answer was lost; a put with a version would be refused for its own change."""


class ApiView(APIView):
    """A view declares `action`, or `actions` per method; without it every call is refused."""

    actions: dict[str, Action | Public] = {}
    rates: dict[str, str] = {}
    """Per method the limit per person that counts, by its name in the settings."""
    keeps_answers = True
    """Whether a first answer may be kept for a repetition; not when it holds a secret that is kept nowhere else."""
    http_method_names = ["get", "head", "post", "put", "patch"]

    @cached_property
    def now(self) -> datetime:
        """The moment of this call; the domain gets it from here."""
        return timezone.now()

    @cached_property
    def actor(self) -> Actor:
        """The caller with the roles of this moment."""
        user = self.request.user
        assert user.is_authenticated  # noqa: S101  reason: permission came first; this tells the type
        return actor_of(user, self.now)

    def body(self, serializer_class: type[Serializer[Any]]) -> dict[str, Any]:
        """The request body, checked; all that is wrong is answered together."""
        return _checked(serializer_class(data=self.request.data))

    def query(self, serializer_class: type[Serializer[Any]]) -> dict[str, Any]:
        """The query keys, checked the same way."""
        return _checked(serializer_class(data=self.request.query_params))

    def get_throttles(self) -> list[BaseThrottle]:
        scope = self.rates.get(self.request.method or "")
        return [PersonRate(scope)] if scope else super().get_throttles()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        # After permission and before the handler: the framework looks the handler up on the instance.
        if request.method in REPEATED and IDEMPOTENCY_HEADER in request.headers and self.may_repeat:
            name = request.method.lower()
            setattr(self, name, partial(answer_once, view=self, handler=getattr(self, name)))

    @property
    def may_repeat(self) -> bool:
        """Keys belong to a person; a call without sign-in carries its own proof and is safe to repeat."""
        return self.keeps_answers and self.request.user.is_authenticated

    def handle_exception(self, exc: Exception) -> Response:
        """Open to `answer_once`, which has to see refusals as answers."""
        return super().handle_exception(exc)


def _checked(serializer: Serializer[Any]) -> dict[str, Any]:
    serializer.is_valid(raise_exception=True)
    return dict(serializer.validated_data)
