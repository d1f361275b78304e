/** A figure with what it counts, against its target: "83%, 41 van 49 · streefwaarde 90%". */
import type { Figure, Indicator } from "@/agreements/types";
import { countedOf } from "@/agreements/words";

export function FigureLine({
  figure,
  indicator,
  today,
}: {
  figure: Figure | null;
  indicator: Indicator;
  today: string;
}) {
  if (figure === null || figure.shown === "") {
    return <p className="agreements-figure agreements-soft">Nog geen cijfer</p>;
  }
  const counted = countedOf(figure, indicator);
  return (
    <div className="agreements-figure">
      <p>
        <strong className="agreements-figure__value">{figure.shown}</strong>
        {counted !== undefined && <span> {counted}</span>}
      </p>
      <p className="agreements-soft">
        {figure.label}
        {figure.untilDate > today && ", loopt nog"}
      </p>
      {figure.targetShown !== "" && (
        <p className="agreements-soft">
          Streefwaarde {indicator.direction === "lower" && "hoogstens "}
          {figure.targetShown}
        </p>
      )}
    </div>
  );
}
