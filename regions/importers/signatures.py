"""Which kind of file this is by its first bytes, whatever its name says."""

from enum import Enum

from regions.importers.problems import refusal

SAVE_AS = "Sla het op als CSV (UTF-8) of als Excel-werkmap (.xlsx) en kies het opnieuw."

FOREIGN_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "een afbeelding (PNG)"),
    (b"\xff\xd8\xff", "een afbeelding (JPEG)"),
    (b"GIF8", "een afbeelding (GIF)"),
    (b"RIFF", "een afbeelding of geluid"),
    (b"BM\x00", "een afbeelding (BMP)"),
    (b"%PDF", "een PDF"),
    (b"\xd0\xcf\x11\xe0", "een oude of beveiligde Excel-werkmap (.xls)"),
    (b"\x1f\x8b", "een ingepakt bestand (gzip)"),
    (b"7z\xbc\xaf", "een ingepakt bestand (7-zip)"),
    (b"Rar!", "een ingepakt bestand (rar)"),
    (b"BZh", "een ingepakt bestand (bzip2)"),
    (b"\x7fELF", "een programma"),
    (b"MZ", "een programma"),
    (b"SQLite format", "een database"),
)
UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
MARKUP = (b"<!doctype", b"<html", b"<?xml", b"{", b"[")


class FileType(Enum):
    """The two kinds of file that an import reads."""

    TEXT = "text"
    WORKBOOK = "workbook"


def file_type(head: bytes) -> FileType:
    """Tell text from a workbook; refuses what is neither, and says what it is."""
    if not head.strip():
        raise refusal("Dit bestand is leeg.", "Kies het bestand met de gegevens.")
    if head.startswith(b"PK\x03\x04"):
        return FileType.WORKBOOK
    _refuse_foreign(head)
    _refuse_markup(head)
    return FileType.TEXT


def _refuse_foreign(head: bytes) -> None:
    if head.startswith(UTF_16_OR_32):
        raise refusal("Dit bestand is opgeslagen als UTF-16.", SAVE_AS)
    for signature, name in FOREIGN_SIGNATURES:
        # Two-byte signatures are letters too; a binary file has a zero byte in its head.
        if head.startswith(signature) and (len(signature) > 2 or b"\x00" in head):  # noqa: PLR2004  reason: said above
            raise refusal(f"Dit is {name}, geen tabel.", SAVE_AS)
    if b"\x00" in head:
        raise refusal("In dit bestand staan tekens die geen tekst zijn.", SAVE_AS)


def _refuse_markup(head: bytes) -> None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(MARKUP):
        raise refusal("Dit is een webpagina of een technisch bestand, geen tabel.", SAVE_AS)
