"""The ASGI application: HTTP by Django, WebSockets by Channels."""

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
http_application = get_asgi_application()

# Models can only be imported once Django has loaded the apps.
from api.live.routing import websocket_urlpatterns  # noqa: E402  reason: see above
from config.checks import refuse_an_incomplete_environment  # noqa: E402  reason: see above

refuse_an_incomplete_environment()

application = ProtocolTypeRouter(
    {
        "http": http_application,
        # The consumer finds the session itself: of a program by its token, of a page of ours by its cookie.
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
