/** Measures of which a day passed without anybody doing what belongs to it. */
import type { MeasureRow } from "@/programme/types";
import { Alert } from "@/ui/Alert";
import { countOf } from "@/ui/format";
import { TextLink } from "@/ui/Text";

export function Attention({ measures }: { measures: readonly MeasureRow[] }) {
  const late = measures.filter(({ attention }) => attention !== "");
  if (late.length === 0) return null;
  return (
    <Alert
      kind="warning"
      title={`${countOf(late.length, "maatregel vraagt", "maatregelen vragen")} aandacht`}
    >
      <ul className="programme-plain">
        {late.map((measure) => (
          <li key={measure.id}>
            <TextLink to={`/plan/maatregelen/${measure.id}`}>{measure.title}</TextLink>
            {`: ${measure.attention}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
