"""The mail of the demonstration stays on this machine."""

import mailbox
import smtplib
from email.message import EmailMessage
from pathlib import Path

from config.demo.mailbox import DemoPostOffice


def test_a_mail_over_smtp_becomes_a_file(tmp_path: Path) -> None:
    office = DemoPostOffice(tmp_path)
    office.start()
    letter = EmailMessage()
    letter["From"], letter["To"] = "pool@demo.test", "invaller@demo.test"
    letter["Subject"] = "Nieuwe invalvraag"
    letter.set_content("Kun je vandaag?")

    with smtplib.SMTP("127.0.0.1", office.port) as client:
        client.send_message(letter)
    office.stop()

    assert [kept["Subject"] for kept in mailbox.Maildir(office.folder)] == ["Nieuwe invalvraag"]


def test_an_office_that_never_opened_closes_without_complaint(tmp_path: Path) -> None:
    DemoPostOffice(tmp_path).stop()
