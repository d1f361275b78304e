"""What every call with a signed link from a mail shares: no sign-in, the token in the body, and so many tries."""

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

from api.permissions import ANYONE
from api.serializers import ApiSerializer
from api.views import ApiView


class SignedLinkRate(SimpleRateThrottle):
    """So many tries per address; guessing a signature is hopeless, hammering is not free."""

    scope = "signed_link"

    def get_cache_key(self, request: Request, view: APIView) -> str:  # noqa: ARG002  reason: the framework's signature
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class TokenBody(ApiSerializer):
    token = serializers.CharField(max_length=300)


class SignedLinkView(ApiView):
    actions = {"POST": ANYONE}
    authentication_classes = ()
    throttle_classes = (SignedLinkRate,)
