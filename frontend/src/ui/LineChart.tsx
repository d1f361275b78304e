/** The course of a figure against its target, and the band in which it is expected; the same numbers stand in a table. */
import type { ReactNode } from "react";

import {
  domainOf,
  heightOf,
  labelledPlaces,
  placeOf,
  runsOf,
  ticksOf,
  type Domain,
} from "@/ui/chartScale";
import "@/ui/lineChart.css";

export type ChartPoint = {
  /** In full, for the table: "week 45 van 2026". */
  label: string;
  /** Below the picture, where there is little room: "wk 45". */
  short: string;
  value: number | null;
  target: number | null;
  /** Where a point without a value is expected. */
  expected?: { value: number; low: number; high: number } | undefined;
};

const MOST_LABELS = 6;

export function LineChart({
  label,
  points,
  write,
  floor,
  ceiling,
  tableHidden = false,
}: {
  label: string;
  points: readonly ChartPoint[];
  /** A number with its unit: "93,3%". */
  write: (value: number) => string;
  floor?: number;
  ceiling?: number;
  /** When the page has a table of its own with these numbers. */
  tableHidden?: boolean;
}) {
  const domain = domainOf(numbersOf(points), {
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
  });
  return (
    <figure className="ui-line-chart">
      <figcaption className="visually-hidden">{label}</figcaption>
      <div className="ui-line-chart__plot" aria-hidden="true">
        <Heights domain={domain} write={write} />
        <Area points={points} domain={domain} />
        <Places points={points} />
      </div>
      <Legend points={points} />
      {!tableHidden && (
        <div className="visually-hidden">
          <NumbersTable label={label} points={points} write={write} />
        </div>
      )}
    </figure>
  );
}

function Heights({ domain, write }: { domain: Domain; write: (value: number) => string }) {
  const ticks = ticksOf(domain);
  const widest = ticks.map(write).reduce((one, two) => (two.length > one.length ? two : one), "");
  return (
    <div className="ui-line-chart__heights">
      <span>{widest}</span>
      {ticks.map((tick) => (
        <span key={tick} style={{ insetBlockEnd: `${heightOf(tick, domain)}%` }}>
          {write(tick)}
        </span>
      ))}
    </div>
  );
}

function Area({ points, domain }: { points: readonly ChartPoint[]; domain: Domain }) {
  const count = points.length;
  const at = (index: number, value: number) =>
    `${placeOf(index, count)},${100 - heightOf(value, domain)}`;
  const values = points.map((point) => point.value);
  const lastMeasured = values.findLastIndex((value) => value !== null);
  return (
    <div className="ui-line-chart__area">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {ticksOf(domain).map((tick) => {
          const height = 100 - heightOf(tick, domain);
          return (
            <line
              key={tick}
              className="ui-line-chart__grid"
              x1="0"
              x2="100"
              y1={height}
              y2={height}
            />
          );
        })}
        <Expected points={points} at={at} />
        {runsOf(points.map((point) => point.target)).map((run) => (
          <polyline key={run[0]?.index} className="ui-line-chart__target" points={line(run, at)} />
        ))}
        {runsOf(values).map((run) => (
          <polyline
            key={run[0]?.index}
            className="ui-line-chart__measured"
            points={line(run, at)}
          />
        ))}
      </svg>
      {values.map(
        (value, index) =>
          value !== null && (
            <span
              key={points[index]?.label}
              className="ui-line-chart__dot"
              data-last={index === lastMeasured || undefined}
              style={{
                insetInlineStart: `${placeOf(index, count)}%`,
                insetBlockEnd: `${heightOf(value, domain)}%`,
              }}
            />
          ),
      )}
    </div>
  );
}

type At = (index: number, value: number) => string;

function line(run: readonly { index: number; value: number }[], at: At): string {
  return run.map(({ index, value }) => at(index, value)).join(" ");
}

/** The band opens from the last figure on. */
function Expected({ points, at }: { points: readonly ChartPoint[]; at: At }) {
  const ahead = points.flatMap((point, index) =>
    point.expected === undefined ? [] : [{ index, ...point.expected }],
  );
  const first = ahead[0];
  if (first === undefined) return null;
  const before = points.slice(0, first.index).findLastIndex((point) => point.value !== null);
  const value = points[before]?.value;
  const start = value === undefined || value === null ? [] : [{ index: before, value }];
  const top = ahead.map(({ index, high }) => ({ index, value: high }));
  const bottom = ahead.map(({ index, low }) => ({ index, value: low })).reverse();
  return (
    <>
      <polygon className="ui-line-chart__band" points={line([...start, ...top, ...bottom], at)} />
      <polyline className="ui-line-chart__expected" points={line([...start, ...ahead], at)} />
    </>
  );
}

function Places({ points }: { points: readonly ChartPoint[] }) {
  return (
    <div className="ui-line-chart__places">
      {labelledPlaces(points.length, MOST_LABELS).map((index) => (
        <span key={index} style={{ insetInlineStart: `${placeOf(index, points.length)}%` }}>
          {points[index]?.short}
        </span>
      ))}
    </div>
  );
}

function Legend({ points }: { points: readonly ChartPoint[] }) {
  const has = {
    target: points.some((point) => point.target !== null),
    expected: points.some((point) => point.expected !== undefined),
  };
  return (
    <ul className="ui-line-chart__legend" aria-hidden="true">
      <Sign words="Gemeten">
        <line className="ui-line-chart__measured" x1="0" x2="28" y1="6" y2="6" />
      </Sign>
      {has.target && (
        <Sign words="Streefwaarde">
          <line className="ui-line-chart__target" x1="0" x2="28" y1="6" y2="6" />
        </Sign>
      )}
      {has.expected && (
        <Sign words="Verwacht, en waar het waarschijnlijk blijft">
          <rect className="ui-line-chart__band" x="0" y="0" width="28" height="12" />
          <line className="ui-line-chart__expected" x1="0" x2="28" y1="6" y2="6" />
        </Sign>
      )}
    </ul>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 12">{children}</svg>
      {words}
    </li>
  );
}

function NumbersTable({
  label,
  points,
  write,
}: {
  label: string;
  points: readonly ChartPoint[];
  write: (value: number) => string;
}) {
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : write(value);
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          {["Periode", "Gemeten", "Streefwaarde", "Verwacht"].map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ label: period, value, target, expected }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>{written(value)}</td>
            <td>{written(target)}</td>
            <td>
              {expected === undefined
                ? "–"
                : `${write(expected.value)}, waarschijnlijk tussen ${write(expected.low)} en ${write(expected.high)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function numbersOf(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ value, target, expected }) =>
    [value, target, expected?.low, expected?.high].filter(
      (one): one is number => one !== null && one !== undefined,
    ),
  );
}
