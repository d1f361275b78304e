"""The app notices: it takes its own channels into use, the quickest first."""

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
        from notices.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from notices.holdings import register_holdings  # noqa: PLC0415  reason: see above
        from notices.mail import send_mail  # noqa: PLC0415  reason: see above
        from notices.posting import post_letter  # noqa: PLC0415  reason: see above
        from notices.push import send_push  # noqa: PLC0415  reason: see above
        from notices.screen import show_on_screen  # noqa: PLC0415  reason: see above
        from notices.sms import send_sms  # noqa: PLC0415  reason: see above
        from notices.trial import register_trial  # noqa: PLC0415  reason: see above

        register_post(post_letter)
        register_holdings()
        register_own_forgetting()
        register_channel(Channel.SCREEN, show_on_screen)
        register_channel(Channel.PUSH, send_push)
        register_channel(Channel.MAIL, send_mail)
        register_channel(Channel.SMS, send_sms)
        register_trial()
