"""A picture of gap over time from the lines the planning benches print: `python -m tests.bench.plan_plot`.

Reads the JSON line of one or more planning benches on standard input and writes an SVG to standard output: how
far the best plan and the bound of each moment are from the final bound, in per cent on a scale of tenfolds.
"""

import json
import math
import sys

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 720, 380, 60, 50, 40
LEAST, MOST = 0.05, 20.0
COLOURS = ("#154273", "#a2521b", "#2c6e2f", "#7b2d6f")

Point = tuple[float, float]


def main() -> None:
    """One curve per bench that carries a history."""
    curves = {}
    for line in sys.stdin:
        found = json.loads(line)
        history = found["details"]["history"]
        curves[found["name"].split(",")[0]] = points(history)
    sys.stdout.write(picture(curves) + "\n")


def points(history: list[list[float]]) -> list[Point]:
    """(seconds, per cent under the final bound), where it changes."""
    bound = min(moment[2] for moment in history)
    kept: list[Point] = []
    for seconds, objective, _ in history:
        gap = 100 * (1 - objective / bound)
        if not kept or gap < kept[-1][1] - 1e-9:
            if kept:
                kept.append((seconds, kept[-1][1]))
            kept.append((seconds, gap))
    kept.append((history[-1][0], kept[-1][1]))
    return kept


def picture(curves: dict[str, list[Point]]) -> str:
    longest = max(seconds for curve in curves.values() for seconds, _ in curve)
    first = max(0.1, min(curve[0][0] for curve in curves.values()))
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
            ' font-family="sans-serif" font-size="13">'
        ),
        "<title>Hoe ver het beste plan onder de bewezen bovengrens ligt</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    lines += grid(first, longest)
    for number, (name, curve) in enumerate(curves.items()):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{x_of(s, first, longest):.1f},{y_of(g):.1f}" for s, g in curve)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(
            f'<text x="{WIDTH - 10}" y="{TOP + 18 * number}" text-anchor="end" fill="{colour}">{name}</text>'
        )
    return "\n".join([*lines, "</svg>"])


def grid(first: float, longest: float) -> list[str]:
    lines = []
    for per_cent in (0.1, 0.2, 0.5, 1, 2, 5, 10):
        y = y_of(per_cent)
        lines.append(
            f'<line x1="{LEFT}" x2="{WIDTH - 10}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
            f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end" fill="#333">{per_cent:g}%</text>'
        )
    seconds = 10.0 ** math.floor(math.log10(first))
    while seconds <= longest:
        if seconds >= first:
            x = x_of(seconds, first, longest)
            lines.append(
                f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>'
                f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#333">{seconds:g} s</text>'
            )
        seconds *= 10
    lines.append(
        f'<text x="{LEFT}" y="{HEIGHT - 10}" fill="#333">afstand tot de bovengrens, naar tijd (beide schalen in tienvouden)</text>'
    )
    return lines


def x_of(seconds: float, first: float, longest: float) -> float:
    share = math.log(max(seconds, first) / first) / max(1e-9, math.log(longest / first))
    return LEFT + share * (WIDTH - 10 - LEFT)


def y_of(per_cent: float) -> float:
    share = math.log(min(max(per_cent, LEAST), MOST) / LEAST) / math.log(MOST / LEAST)
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP)


if __name__ == "__main__":
    main()
