/** Small pictures of numbers; the same numbers stand in a table for who cannot see them. */
import { formatNumber } from "@/ui/format";
import type { Tone } from "@/ui/statuses";
import "@/ui/charts.css";

export type Bar = { label: string; value: number; tone?: Tone };

/** Lying bars with their word and number: what was excluded by which rule. */
export function BarList({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className="ui-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.label} data-tone={bar.tone ?? "open"}>
          <span className="ui-bars__label">{bar.label}</span>
          <span className="ui-bars__value">{formatNumber(bar.value)}</span>
          <span className="ui-bars__track" aria-hidden="true">
            <span style={{ inlineSize: `${(bar.value / highest) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A line without axes: the course of a number beside the number itself. */
export function Sparkline({
  values,
  label,
  tone = "filled",
}: {
  values: readonly number[];
  label: string;
  tone?: Tone;
}) {
  const width = 120;
  const height = 32;
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  const step = width / Math.max(1, values.length - 1);
  const points = values.map(
    (value, index) =>
      [3 + index * step * 0.95, height - 4 - ((value - low) / spread) * (height - 8)] as const,
  );
  const last = points.at(-1);
  return (
    <svg
      className="ui-sparkline"
      data-tone={tone}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${label}: ${values.map(formatNumber).join(", ")}`}
    >
      <polyline points={points.map((point) => point.join(",")).join(" ")} />
      {last !== undefined && <circle cx={last[0]} cy={last[1]} r="3" />}
    </svg>
  );
}

/** Standing bars over time: requests per day of the week. */
export function BarChart({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <figure className="ui-chart">
      <figcaption className="ui-chart__title">{label}</figcaption>
      <ul className="ui-chart__bars">
        {bars.map((bar) => (
          <li key={bar.label} data-tone={bar.tone ?? "filled"}>
            <span className="ui-chart__value">{formatNumber(bar.value)}</span>
            <span
              className="ui-chart__bar"
              aria-hidden="true"
              style={{ blockSize: `${(bar.value / highest) * 7}rem` }}
            />
            <span className="ui-chart__label">{bar.label}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
