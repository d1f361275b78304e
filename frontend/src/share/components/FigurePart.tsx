/** One number of a share as a chart with its table: mine, and the middle and the ends of the others. */
import { barsOf, placeInWords, type Measure } from "@/share/measures";
import type { OwnShare } from "@/share/queries";
import { Button } from "@/ui/Button";
import { BarTable } from "@/ui/Charts";
import { Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function FigurePart({
  measure,
  share,
  onOpen,
}: {
  measure: Measure;
  share: OwnShare;
  onOpen: () => void;
}) {
  const figure = measure.figure(share);
  const place = placeInWords(figure, measure.most);
  return (
    <Section id={`aandeel-${measure.id}`} title={measure.title}>
      <Paragraph tone="soft">{measure.text}</Paragraph>
      <BarTable caption={`${measure.title}, ${share.periodLabel}`} of="Wie" rows={barsOf(figure)} />
      {place !== null && <Paragraph>{place}</Paragraph>}
      {figure.own > 0 && (
        <div>
          <Button onClick={onOpen}>{measure.rows}</Button>
        </div>
      )}
    </Section>
  );
}
