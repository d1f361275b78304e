/** How many agreements stand how, in words and as tiles that filter. */
import type { Totals as Counts } from "@/agreements/attention";
import type { AgreementStatus } from "@/agreements/types";
import { STATUS_LOOKS } from "@/agreements/words";
import { countOf } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CounterTile, CounterTiles } from "@/ui/Progress";

export function Totals({
  totals,
  chosen,
  onChoose,
}: {
  totals: Counts;
  chosen: AgreementStatus | "";
  onChoose: (status: AgreementStatus | "") => void;
}) {
  return (
    <Stack gap="small">
      <CounterTiles label="Afspraken per stand">
        {totals.byStatus
          .filter(({ status, count }) => count > 0 || status === chosen)
          .map(({ status, count }) => {
            const { label, tone, icon: Icon } = STATUS_LOOKS[status];
            return (
              <CounterTile
                key={status}
                count={count}
                label={label}
                tone={tone}
                icon={<Icon aria-hidden="true" />}
                pressed={chosen === status}
                onPress={() => onChoose(chosen === status ? "" : status)}
              />
            );
          })}
      </CounterTiles>
      <p className="agreements-soft">{sentenceOf(totals)}</p>
    </Stack>
  );
}

function sentenceOf({ good, judged, reportsDue, awaitingReview }: Counts): string {
  const parts = [
    judged === 0
      ? "Over geen afspraak valt al iets te zeggen."
      : `${good} van de ${countOf(judged, "afspraak", "afspraken")} waarover iets te zeggen valt, ${good === 1 ? "ligt" : "liggen"} op koers of ${good === 1 ? "is" : "zijn"} gehaald.`,
    reportsDue > 0 &&
      `Bij ${countOf(reportsDue, "afspraak", "afspraken")} staat een rapportage open.`,
    awaitingReview > 0 &&
      `${countOf(awaitingReview, "rapportage wacht", "rapportages wachten")} op beoordeling.`,
  ];
  return parts.filter(Boolean).join(" ");
}
