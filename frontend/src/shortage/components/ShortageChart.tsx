/** Shortage per reference date as standing bars with the published figure across them; the table beside it says the same. */
import { chartOf, type ChartBar, type ChartPart } from "@/shortage/chart";
import type { Figure } from "@/shortage/types";
import type { Tone } from "@/ui/statuses";

const LOOKS: Record<ChartPart["kind"], { label: string; tone: Tone }> = {
  hidden: { label: "Verborgen vacatures", tone: "partly" },
  open: { label: "Open vacatures", tone: "asked" },
  replacements: { label: "Niet vervulde vervanging", tone: "unfilled" },
};

export function ShortageChart({ figures, label }: { figures: readonly Figure[]; label: string }) {
  const { bars, top, benchmark } = chartOf(figures);
  const published = figures.find((figure) => figure.benchmark !== null)?.benchmark;
  const height = (percent: number) => `${(percent / top) * 100}%`;
  return (
    <figure className="shortage-chart">
      <figcaption className="shortage-strong">{label}</figcaption>
      <div className="shortage-chart__plot" aria-hidden="true">
        {benchmark !== null && (
          <div className="shortage-chart__line" style={{ insetBlockEnd: height(benchmark) }} />
        )}
        {bars.map((bar) => (
          <Standing key={bar.id} bar={bar} height={height} />
        ))}
      </div>
      <div className="shortage-chart__labels" aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar.id}>{bar.label}</span>
        ))}
      </div>
      <ul className="shortage-chart__legend">
        {Object.entries(LOOKS).map(([kind, look]) => (
          <li key={kind} data-tone={look.tone}>
            <span className="shortage-chart__swatch" data-kind={kind} aria-hidden="true" />
            {look.label}
          </li>
        ))}
        {published !== undefined && published !== null && (
          <li>
            <span className="shortage-chart__dash" aria-hidden="true" />
            {`Vergelijkingscijfer: ${published.shown} (${published.area}, ${published.label})`}
          </li>
        )}
      </ul>
    </figure>
  );
}

function Standing({ bar, height }: { bar: ChartBar; height: (percent: number) => string }) {
  return (
    <div className="shortage-chart__bar">
      <span className="shortage-chart__value">
        {bar.shown === "" ? "–" : bar.shown}
        {!bar.isComplete && <sup>*</sup>}
      </span>
      {[...bar.parts].reverse().map((part) => (
        <span
          key={part.kind}
          data-tone={LOOKS[part.kind].tone}
          data-kind={part.kind}
          className="shortage-chart__part"
          style={{ blockSize: height(part.percent) }}
        />
      ))}
    </div>
  );
}
