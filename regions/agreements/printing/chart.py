"""The small chart of an agreement as SVG: figures, the line of the target, and the band of the forecast; pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from regions.agreements.enums import Unit
from regions.agreements.figures import shown
from regions.agreements.queries import Trace

WIDTH: Final = 480
HEIGHT: Final = 132
LEFT: Final = 52
RIGHT: Final = 8
TOP: Final = 10
BOTTOM: Final = 22
FONT: Final = "font-family='Libertinus Serif' font-size='11' fill='#333'"
MOST_STEPS: Final = 4
"""More lines than this stand too close together to read a number beside each."""
ROUND: Final = (1, 2, 5, 10)
Place = tuple[int, float]


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a period and a value are on the drawing."""

    periods: int
    low: float
    high: float
    step: float

    def ticks(self) -> list[float]:
        """From the lowest to the highest, both with a line."""
        return [
            self.low + n * self.step for n in range(round((self.high - self.low) / self.step) + 1)
        ]

    def x(self, place: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (place / max(self.periods - 1, 1))

    def y(self, value: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (self.high - value) / (self.high - self.low)

    def at(self, place: float, value: float) -> str:
        return f"{self.x(place):.1f},{self.y(value):.1f}"


def chart_of(trace: Trace) -> str:
    """Draw an agreement; readable without colour: a line with dots, a dashed line, and a grey band."""
    figures = [
        (place, row.standing.number)
        for place, row in enumerate(trace.periods)
        if row.standing.number is not None
    ]
    targets = [
        (place, float(row.standing.target))
        for place, row in enumerate(trace.periods)
        if row.standing.target is not None
    ]
    bands = trace.forecast.bands
    values = [value for _, value in (*figures, *targets)]
    values += [edge for band in bands for edge in (band.low, band.high)]
    frame = _frame(len(trace.periods), values, trace.terms.unit)
    middle = [(band.place, band.value) for band in bands]
    drawn = [
        _axis(frame, trace),
        _band(frame, [(one.place, one.low, one.high) for one in bands]),
        _line(frame, targets, "stroke='#111' stroke-width='1.4' stroke-dasharray='6 4'"),
        _line(frame, [*figures[-1:], *middle], "stroke='#555' stroke-dasharray='2 3'"),
        _line(frame, figures, "stroke='#0b5394' stroke-width='2'"),
        *(_dot(frame, place, value) for place, value in figures),
    ]
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}'>"
        f"{''.join(drawn)}</svg>"
    )


def _frame(periods: int, values: Sequence[float], unit: str) -> _Frame:
    """Begin and end at round numbers: nobody reads a figure off an axis from 86,4 to 92."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    step = _round_step((high - low or abs(high) or 1.0) / MOST_STEPS, unit)
    low, high = math.floor(low / step) * step, math.ceil(high / step) * step
    return _Frame(periods, low, high if high > low else low + step, step)


def _round_step(wanted: float, unit: str) -> float:
    """1, 2 or 5 times a power of ten, not below the wanted step; what is counted has no halves."""
    power = 10.0 ** math.floor(math.log10(wanted))
    step = next(times * power for times in ROUND if times * power >= wanted)
    return max(step, 1.0) if unit == Unit.COUNT else step


def _axis(frame: _Frame, trace: Trace) -> str:
    floor = HEIGHT - BOTTOM
    first, last = trace.periods[0].stretch.label, trace.periods[-1].stretch.label
    lines = [_tick(frame, value, trace.terms.unit) for value in frame.ticks()]
    lines.append(f"<path d='M{LEFT} {TOP}V{floor}H{WIDTH - RIGHT}' fill='none' stroke='#999'/>")
    lines.append(f"<text x='{LEFT}' y='{HEIGHT - 6}' {FONT}>{first}</text>")
    lines.append(
        f"<text x='{WIDTH - RIGHT}' y='{HEIGHT - 6}' text-anchor='end' {FONT}>{last}</text>"
    )
    return "".join(lines)


def _tick(frame: _Frame, value: float, unit: str) -> str:
    """A thin line over the whole width, with its number."""
    height = frame.y(value)
    label = shown(Fraction(str(round(value, 6))), unit)
    return (
        f"<path d='M{LEFT} {height:.1f}H{WIDTH - RIGHT}' stroke='#e4e4e4' stroke-width='0.6'/>"
        f"<text x='{LEFT - 5}' y='{height + 4:.1f}' text-anchor='end' {FONT}>{label}</text>"
    )


def _band(frame: _Frame, edges: Sequence[tuple[int, float, float]]) -> str:
    if not edges:
        return ""
    there = [frame.at(place, high) for place, _, high in edges]
    back = [frame.at(place, low) for place, low, _ in reversed(edges)]
    return f"<polygon points='{' '.join([*there, *back])}' fill='#ddd'/>"


def _line(frame: _Frame, places: Iterable[Place], style: str) -> str:
    points = " ".join(frame.at(place, value) for place, value in places)
    return f"<polyline points='{points}' fill='none' {style}/>" if points else ""


def _dot(frame: _Frame, place: int, value: float) -> str:
    return f"<circle cx='{frame.x(place):.1f}' cy='{frame.y(value):.1f}' r='2.6' fill='#0b5394'/>"
