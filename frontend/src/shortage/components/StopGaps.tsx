/** How schools kept the lessons going on the last date, the most used way first. */
import { fteWords } from "@/shortage/fte";
import type { Figure } from "@/shortage/types";
import { STOP_GAP_WORDS } from "@/shortage/words";
import { Paragraph } from "@/ui/Text";
import "@/ui/charts.css";

export function StopGaps({ figure }: { figure: Figure | undefined }) {
  const rows = [...(figure?.stopGaps ?? [])].sort((left, right) => right.fte - left.fte);
  const highest = Math.max(...rows.map((row) => row.fte), 0.0001);
  return (
    <div className="shortage-gaps">
      <p className="shortage-strong">
        {figure === undefined
          ? "Noodoplossingen"
          : `Noodoplossingen op ${figure.referenceDay.label}, in fte`}
      </p>
      {rows.length === 0 ? (
        <Paragraph tone="soft">Niemand gaf een noodoplossing op.</Paragraph>
      ) : (
        <ul className="ui-bars">
          {rows.map((row) => (
            <li key={row.stopGap} data-tone="partly">
              <span className="ui-bars__label">{STOP_GAP_WORDS[row.stopGap]}</span>
              <span className="ui-bars__value">{fteWords(row.fte)}</span>
              <span className="ui-bars__track" aria-hidden="true">
                <span style={{ inlineSize: `${(row.fte / highest) * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
