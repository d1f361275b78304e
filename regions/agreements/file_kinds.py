"""What a file really is, by its bytes: a closed list, and nothing that could run when somebody opens it."""

import re
import unicodedata
import zipfile
from io import BytesIO
from pathlib import PurePath
from typing import Final

from regions.agreements.enums import CONTENT_TYPES, EvidenceKind
from regions.agreements.errors import EvidenceNotAccepted

ENDINGS: Final = {
    EvidenceKind.PDF: (".pdf",),
    EvidenceKind.PNG: (".png",),
    EvidenceKind.JPEG: (".jpg", ".jpeg"),
    EvidenceKind.XLSX: (".xlsx",),
    EvidenceKind.DOCX: (".docx",),
    EvidenceKind.ODS: (".ods",),
    EvidenceKind.ODT: (".odt",),
    EvidenceKind.TEXT: (".txt", ".csv"),
}
"""How a name of this kind may end; the first is given to a name that ends otherwise."""
LONGEST_NAME: Final = 120
MOST_PARTS: Final = 5000
LONGEST_MIME_TYPE: Final = 200
TAIL: Final = 2048
ENCRYPTED: Final = 1
OFFICE_PARTS: Final = {
    "word/document.xml": EvidenceKind.DOCX,
    "xl/workbook.xml": EvidenceKind.XLSX,
}
PROGRAMS: Final = ("vbaproject.bin", "basic/", "scripts/", "activex/", "macros/")
"""Parts of a document that can run."""
RUNS_IN_A_PDF: Final = (b"/JavaScript", b"/JS ", b"/Launch", b"/EmbeddedFile", b"/Encrypt")
WRITTEN_OUT: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
"""How a name in a PDF may hide a sign: `/J#61vaScript` is `/JavaScript` to whoever opens it."""
MARKUP: Final = ("<!doctype", "<html", "<?xml", "<svg", "<script", "#!", "{\\rtf")


def kind_of(content: bytes) -> EvidenceKind:
    """Tell the kind of a file from its bytes; refuses (`EvidenceNotAccepted`) all others, and what could run."""
    if not content:
        raise EvidenceNotAccepted("Dit bestand is leeg. Kies een ander bestand.")
    if content.startswith(b"%PDF-"):
        return _pdf(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n") and b"IEND" in content[-TAIL:]:
        return EvidenceKind.PNG
    if content.startswith(b"\xff\xd8\xff"):
        return EvidenceKind.JPEG
    if content.startswith(b"PK\x03\x04"):
        return _document(content)
    return _text(content)


def safe_name(name: str, kind: EvidenceKind) -> str:
    """Give a name without folders, hidden signs and other endings: `..\\foto.pdf.exe` becomes `foto.pdf`."""
    bare = PurePath(unicodedata.normalize("NFC", name).replace("\\", "/")).name
    # Signs that turn the direction of writing make `gpj.exe` look like `exe.jpg`; they are not printable.
    line = "".join(sign for sign in bare if sign.isprintable() and sign not in '<>:"|?*%;').strip()
    known = {ending for endings in ENDINGS.values() for ending in endings}
    own = PurePath(line).suffix.lower()
    ending = own if own in ENDINGS[kind] else ENDINGS[kind][0]
    stem = PurePath(line).stem if own else line
    while PurePath(stem).suffix.lower() in known:
        stem = PurePath(stem).stem
    stem = stem.strip(" .") or "bestand"
    return f"{stem[: LONGEST_NAME - len(ending)]}{ending}"


def _pdf(content: bytes) -> EvidenceKind:
    if b"%%EOF" not in content[-TAIL:]:
        raise EvidenceNotAccepted("Deze PDF is niet heel. Sla hem opnieuw op en kies hem nog eens.")
    plain = WRITTEN_OUT.sub(lambda sign: bytes.fromhex(sign[1].decode()), content)
    if any(word in text for text in (content, plain) for word in RUNS_IN_A_PDF):
        raise EvidenceNotAccepted(
            "In deze PDF zit een programma, een bijlage of een wachtwoord. Druk hem opnieuw af naar PDF."
        )
    return EvidenceKind.PDF


def _document(content: bytes) -> EvidenceKind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _kind_of_archive(archive)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        raise EvidenceNotAccepted(
            "Dit document is niet heel. Sla het opnieuw op en kies het nog eens."
        ) from None


def _kind_of_archive(archive: zipfile.ZipFile) -> EvidenceKind:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if len(parts) > MOST_PARTS or any(part.flag_bits & ENCRYPTED for part in parts):
        raise EvidenceNotAccepted(
            "Dit document heeft een wachtwoord. Haal het eraf en kies het opnieuw."
        )
    if any(f"/{word}" in f"/{name}".lower() for name in names for word in PROGRAMS):
        raise EvidenceNotAccepted("In dit document zitten macro's. Sla het op zonder macro's.")
    kind = _office_kind(names) or _open_document_kind(archive, names)
    if kind is None:
        raise EvidenceNotAccepted("Dit is een ingepakt bestand. Kies de bestanden die erin zitten.")
    return kind


def _office_kind(names: set[str]) -> EvidenceKind | None:
    if "[Content_Types].xml" not in names:
        return None
    return next((kind for part, kind in OFFICE_PARTS.items() if part in names), None)


def _open_document_kind(archive: zipfile.ZipFile, names: set[str]) -> EvidenceKind | None:
    if "mimetype" not in names or archive.getinfo("mimetype").file_size > LONGEST_MIME_TYPE:
        return None
    said = archive.read("mimetype").decode("ascii", "replace")
    kinds = (EvidenceKind.ODS, EvidenceKind.ODT)
    return next((kind for kind in kinds if CONTENT_TYPES[kind] == said), None)


def _text(content: bytes) -> EvidenceKind:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise EvidenceNotAccepted from None
    if any(not sign.isprintable() and sign not in "\t\r\n\f\u00a0\u00ad" for sign in text):
        raise EvidenceNotAccepted
    if text.lstrip().lower().startswith(MARKUP):
        raise EvidenceNotAccepted("Dit is een webpagina of een programma. Sla het op als PDF.")
    return EvidenceKind.TEXT
