"""`platform` stays the standard library's module, whatever our folder is called."""

import platform
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {"__pycache__", "node_modules"}


def test_platform_is_the_standard_library_module() -> None:
    assert Path(platform.__file__).parent == Path(sysconfig.get_paths()["stdlib"])


def test_the_platform_folder_is_no_package() -> None:
    assert not (ROOT / "platform" / "__init__.py").exists()


def test_every_test_folder_is_a_package_and_none_is_called_platform() -> None:
    folders = [ROOT / "tests", *(path for path in (ROOT / "tests").rglob("*") if path.is_dir())]
    folders = [folder for folder in folders if not set(folder.parts) & NOT_OURS]

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []
    assert [folder for folder in folders if folder.name == "platform"] == []
