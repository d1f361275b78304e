/** What the latest figure is made of, per board, sector or outcome. */
import { Parts } from "@/agreements/components/Parts";
import { useMeasurements } from "@/agreements/queries";
import type { Agreement } from "@/agreements/types";
import { Card } from "@/ui/Card";
import { Stack } from "@/ui/Layout";
import { Heading } from "@/ui/Text";

export function LatestParts({ shown }: { shown: Agreement }) {
  const measurements = useMeasurements(shown.agreement.id);
  const latest = shown.periods.findLast(({ figure }) => figure.value !== null);
  const measured = measurements.data?.find(({ id }) => id === latest?.measurement);
  if (latest === undefined || measured === undefined || measured.parts.length === 0) return null;
  const { figure } = latest;
  return (
    <Card>
      <Stack gap="small">
        <Heading level={3}>{`Waaruit het cijfer van ${figure.label} bestaat`}</Heading>
        <Parts
          caption={`${shown.agreement.indicator.label} in ${figure.label}`}
          parts={measured.parts}
          indicator={shown.agreement.indicator}
          target={
            figure.target === null ? undefined : { value: figure.target, shown: figure.targetShown }
          }
        />
      </Stack>
    </Card>
  );
}
