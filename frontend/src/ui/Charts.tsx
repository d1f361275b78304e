/** Small pictures of numbers; the same numbers stand in a table for who cannot see them. */
import { domainOf, heightOf, placeOf, runsOf } from "@/ui/chartScale";
import { formatNumber } from "@/ui/format";
import type { Tone } from "@/ui/statuses";
import "@/ui/charts.css";
import "@/ui/lineChart.css";

export { LineChart, type ChartPoint } from "@/ui/LineChart";

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

/** A line without axes: the course of a number beside the number itself, with its target and where it goes. */
export function Sparkline({
  values,
  targets = [],
  bands = [],
  label,
  tone = "filled",
}: {
  /** In order; null where nothing was measured. */
  values: readonly (number | null)[];
  /** At the same places. */
  targets?: readonly (number | null)[];
  /** What is expected at the places after the last value. */
  bands?: readonly Band[];
  label: string;
  tone?: Tone;
}) {
  const count = Math.max(values.length, targets.length);
  const ends = bands.flatMap(({ low, high }) => [low, high]);
  const domain = domainOf([...values, ...targets, ...ends].filter((one) => one !== null));
  const at = (index: number, value: number) =>
    `${4 + placeOf(index, count) * 1.12},${36 - heightOf(value, domain) * 0.32}`;
  const line = (run: readonly { index: number; value: number }[]) =>
    run.map(({ index, value }) => at(index, value)).join(" ");
  const last = runsOf(values).at(-1)?.at(-1);
  const first = count - bands.length;
  const edge = [
    ...bands.map(({ high }, place) => ({ index: first + place, value: high })),
    ...bands.map(({ low }, place) => ({ index: first + place, value: low })).reverse(),
  ];
  const [cx, cy] = last === undefined ? [] : at(last.index, last.value).split(",");
  return (
    <svg
      className="ui-sparkline"
      data-tone={tone}
      viewBox="0 0 120 40"
      role="img"
      aria-label={`${label}: ${values.map((value) => (value === null ? "geen cijfer" : formatNumber(value))).join(", ")}`}
    >
      {bands.length > 0 && <polygon points={line(last === undefined ? edge : [last, ...edge])} />}
      {runsOf(targets).map((run) => (
        <polyline key={run[0]?.index} className="ui-sparkline__target" points={line(run)} />
      ))}
      {runsOf(values).map((run) => (
        <polyline key={run[0]?.index} points={line(run)} />
      ))}
      {last !== undefined && <circle cx={cx} cy={cy} r="3.5" />}
    </svg>
  );
}

export type Band = { value: number; low: number; high: number };

export type BarRow = {
  id: string | number;
  label: string;
  value: number;
  /** The value with its unit: "83%". */
  shown: string;
  /** What it counts: "41 van 49". */
  counted?: string;
  /** Of whoever looks. */
  own?: string | undefined;
};

/** A bar per board, in a table that says the same in numbers; the target is a line across the bars. */
export function BarTable({
  caption,
  of,
  rows,
  target,
  highest,
}: {
  caption: string;
  /** The header of what each row is: "Bestuur". */
  of: string;
  rows: readonly BarRow[];
  target?: { value: number; shown: string } | undefined;
  /** The value of a full bar; without it the highest one. */
  highest?: number;
}) {
  const full = highest ?? Math.max(1, target?.value ?? 0, ...rows.map((row) => row.value));
  const share = (value: number) => `${Math.min(100, (Math.max(0, value) / full) * 100)}%`;
  return (
    <table className="ui-bar-table">
      <caption className="visually-hidden">
        {target === undefined ? caption : `${caption}, streefwaarde ${target.shown}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <td className="ui-bar-table__bar" />
          <th scope="col" className="ui-bar-table__number">
            Cijfer
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-own={row.own !== undefined || undefined}>
            <th scope="row">
              {row.label}
              {row.own !== undefined && <span className="ui-bar-table__own">{row.own}</span>}
            </th>
            <td className="ui-bar-table__bar">
              <div className="ui-bar-table__track" aria-hidden="true">
                <span style={{ inlineSize: share(row.value) }} />
                {target !== undefined && <i style={{ insetInlineStart: share(target.value) }} />}
              </div>
            </td>
            <td className="ui-bar-table__number">
              <strong>{row.shown}</strong>
              {row.counted !== undefined && <>, {row.counted}</>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
