"""The app notices: it takes its own two channels into use."""

from django.apps import AppConfig

from accounts.letters import register_post


class NoticesConfig(AppConfig):
    name = "notices"
    label = "notices"
    verbose_name = "Berichten"

    def ready(self) -> None:
        # The channels need the models, which Django has only loaded by now.
        from notices.channels import register_channel  # noqa: PLC0415  reason: see above
        from notices.enums import Channel  # noqa: PLC0415  reason: see above
        from notices.mail import send_mail  # noqa: PLC0415  reason: see above
        from notices.posting import post_letter  # noqa: PLC0415  reason: see above
        from notices.screen import show_on_screen  # noqa: PLC0415  reason: see above

        register_post(post_letter)
        register_channel(Channel.SCREEN, show_on_screen)
        register_channel(Channel.MAIL, send_mail)
