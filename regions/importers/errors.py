"""What can go wrong with an import, with the sentence a person reads."""

from typing import TYPE_CHECKING

from regions.errors import RegionError

if TYPE_CHECKING:
    from regions.importers.problems import Problem


class FileRefused(RegionError):
    """Dit bestand kunnen we zo niet inlezen."""

    code = "file-refused"
    status = 400

    def __init__(self, problems: "tuple[Problem, ...]", *, count: int) -> None:
        super().__init__()
        self.problems = problems
        self.count = count

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class ImportNotReady(RegionError):
    """Deze invoer staat niet klaar om op te slaan."""

    code = "import-not-ready"


class ImportOutdated(RegionError):
    """De gegevens zijn na het lezen veranderd; lever het bestand opnieuw in."""

    code = "import-outdated"


class FileTooLarge(RegionError):
    """Dit bestand is te groot: hoogstens 30 MB."""

    code = "file-too-large"
    status = 413


class FileIsEmpty(RegionError):
    """Dit bestand is leeg."""

    code = "file-is-empty"
    status = 400


class NoTemplate(RegionError):
    """Voor deze invoer is geen voorbeeldbestand."""

    code = "no-template"
    status = 404


class RegionNeeded(RegionError):
    """Kies de regio waarvoor je dit bestand inleest."""

    code = "region-needed"
    status = 400
