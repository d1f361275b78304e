"""Run a management command of the project."""

import os
import sys
from pathlib import Path


def main() -> None:
    sys.path.append(str(Path(__file__).resolve().parent / "platform"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
    # Imported here because the import path has to be right first.
    from django.core.management import execute_from_command_line  # noqa: PLC0415  reason: see above

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
