"""The ASGI application: HTTP by Django, WebSockets by Channels."""

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
http_application = get_asgi_application()

# Models can only be imported once Django has loaded the apps.
from channels.auth import AuthMiddlewareStack  # noqa: E402  reason: see above

from api.live.routing import websocket_urlpatterns  # noqa: E402  reason: see above
from config.checks import refuse_an_incomplete_environment  # noqa: E402  reason: see above

refuse_an_incomplete_environment()

application = ProtocolTypeRouter(
    {
        "http": http_application,
        "websocket": AllowedHostsOriginValidator(
            AuthMiddlewareStack(URLRouter(websocket_urlpatterns))
        ),
    }
)
