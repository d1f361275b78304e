"""The channel screen: the text goes into the notice itself, where the list of notices reads it."""

from notices.channels import Parcel


def show_on_screen(parcel: Parcel) -> None:
    notice, rendered = parcel.notice, parcel.rendered
    notice.title = rendered.subject
    notice.text = list(rendered.text)
    notice.url = rendered.page_url
    notice.save(update_fields=["title", "text", "url"])
