/** My share of the work in a period, beside the others of my group: numbers, never names. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { capitalised } from "@/requests/words";
import { PolicySentences } from "@/settlement/components/PolicySentences";
import { FigurePart } from "@/share/components/FigurePart";
import { HowItEvensOut } from "@/share/components/HowItEvensOut";
import { ShareRows } from "@/share/components/ShareRows";
import { MEASURES, type Measure } from "@/share/measures";
import { useOwnShare, type OwnShare, type Period, type PeriodKind } from "@/share/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { ChipChoice } from "@/ui/Choices";
import { addDays, countOf, isoDay } from "@/ui/format";
import { PageHeader, Row, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

const KINDS: readonly { value: PeriodKind; label: string }[] = [
  { value: "month", label: "Maand" },
  { value: "quarter", label: "Kwartaal" },
  { value: "school_year", label: "Schooljaar" },
];

export default function SharePage() {
  const { active } = useRoles();
  const region = active?.region ?? null;
  const today = isoDay(new Date());
  const [period, setPeriod] = useState<Period>({ periodKind: "quarter", day: today });
  const share = useOwnShare(period);
  return (
    <Stack gap="large">
      <PageHeader
        title="Mijn aandeel"
        kicker={region?.name}
        lead="Hoe vaak we je vroegen en hoeveel je werkte, naast de anderen van je groep."
      />
      <ChipChoice
        label="Per"
        options={KINDS}
        value={period.periodKind}
        onChange={(periodKind) => setPeriod({ periodKind, day: today })}
      />
      <QueryView query={share} loading={<CardSkeleton count={3} label="Je aandeel tellen" />}>
        {(data) => <Counted share={data} period={period} onPeriod={setPeriod} />}
      </QueryView>
      <HowItEvensOut />
      {region !== null && <PolicySentences region={region.id} />}
    </Stack>
  );
}

function Counted({
  share,
  period,
  onPeriod,
}: {
  share: OwnShare;
  period: Period;
  onPeriod: (period: Period) => void;
}) {
  const [opened, setOpened] = useState<Measure | null>(null);
  const toDay = (day: string) => onPeriod({ ...period, day });
  return (
    <Stack gap="large">
      <Stack gap="small">
        <strong aria-live="polite">{capitalised(share.periodLabel)}</strong>
        <Row>
          <Button
            icon={<ChevronLeft aria-hidden="true" />}
            onClick={() => toDay(addDays(share.fromDate, -1))}
          >
            Vorige
          </Button>
          <Button
            icon={<ChevronRight aria-hidden="true" />}
            disabled={share.untilDate > isoDay(new Date())}
            onClick={() => toDay(share.untilDate)}
          >
            Volgende
          </Button>
        </Row>
        <Group share={share} />
      </Stack>
      {MEASURES.map((measure) => (
        <FigurePart
          key={measure.id}
          measure={measure}
          share={share}
          onOpen={() => setOpened(measure)}
        />
      ))}
      {opened !== null && (
        <ShareRows measure={opened} period={period} onClose={() => setOpened(null)} />
      )}
    </Stack>
  );
}

function Group({ share: { poolGroupLabel, othersInGroup, fewestOthers } }: { share: OwnShare }) {
  if (othersInGroup === null)
    return (
      <Alert kind="info" title="Je groep is klein">
        {`Met minder dan ${fewestOthers} anderen zou je kunnen raden wie het is. Daarom staat hier alleen jouw eigen cijfer.`}
      </Alert>
    );
  return (
    <Paragraph tone="soft">
      {`Je groep: ${poolGroupLabel.toLowerCase()}, in hetzelfde soort onderwijs. Dat zijn ${countOf(othersInGroup, "ander", "anderen")}. Je ziet geen namen.`}
    </Paragraph>
  );
}
