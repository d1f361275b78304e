/** What boards gave each other and got: half-days per board, and what follows under the rule of each day. */
import { ArrowLeftRight } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { FileLink } from "@/agreements/components/Exports";
import type { Ref } from "@/http/types";
import { Allowances } from "@/settlement/components/Allowances";
import { HalfDayRows } from "@/settlement/components/HalfDayRows";
import { PolicySentences } from "@/settlement/components/PolicySentences";
import { RulesInForce } from "@/settlement/components/RulesInForce";
import { monthAfter, monthsUntil } from "@/settlement/months";
import { useSettlement, type Counted } from "@/settlement/queries";
import type { Settlement, SettlementLine } from "@/settlement/types";
import { amountInWords, balanceInWords } from "@/settlement/words";
import { Button } from "@/ui/Button";
import { formatNumber, isoDay } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";

const QUARTER = 3;
const FORMATS = [
  { format: "csv", label: "CSV" },
  { format: "xlsx", label: "Excel" },
  { format: "json", label: "JSON" },
];

export default function SettlementPage() {
  const { active } = useRoles();
  const region = active?.region ?? null;
  return (
    <Stack gap="large">
      <PageHeader
        title="Gegeven en gekregen"
        kicker={region?.name}
        lead="Hoeveel dagdelen de invallers van het ene bestuur bij het andere werken, en hoe besturen dat verrekenen."
      />
      {region !== null && <Loaded region={region} />}
    </Stack>
  );
}

function Loaded({ region }: { region: Ref }) {
  const today = isoDay(new Date());
  const [fromDate, setFromDate] = useState(monthAfter(today, 1 - QUARTER));
  const [opened, setOpened] = useState<Ref | null>(null);
  const counted: Counted = { region: region.id, fromDate, untilDate: monthAfter(today, 1) };
  const settlement = useSettlement(counted);
  return (
    <Stack gap="large">
      <Stack>
        <Select
          label="Geteld vanaf"
          description="Tot en met deze maand, in hele maanden."
          options={monthsUntil(today)}
          value={fromDate}
          onChange={setFromDate}
        />
        <Row>
          {FORMATS.map(({ format, label }) => (
            <FileLink
              key={format}
              href={`/api/v1/settlement-exports?format=${format}&region=${region.id}&fromDate=${fromDate}&untilDate=${counted.untilDate}`}
              name={`verrekenen.${format}`}
            >
              {label}
            </FileLink>
          ))}
        </Row>
      </Stack>
      <QueryView query={settlement} loading={<CardSkeleton count={2} label="De dagdelen tellen" />}>
        {(data) => <Figures settlement={data} onOpen={setOpened} />}
      </QueryView>
      <Allowances counted={counted} />
      <PolicySentences region={region.id} />
      {opened !== null && (
        <HalfDayRows counted={counted} board={opened} onClose={() => setOpened(null)} />
      )}
    </Stack>
  );
}

function Figures({
  settlement: { rules, lines },
  onOpen,
}: {
  settlement: Settlement;
  onOpen: (board: Ref) => void;
}) {
  const isBalanced = rules.some(({ rule }) => rule === "balance");
  const isPaid = rules.some(({ rule }) => rule === "per_half_day");
  return (
    <>
      <Section id="besturen" title="Per bestuur">
        <Table
          caption="Gegeven en gekregen dagdelen per bestuur"
          captionHidden
          columns={columnsFor({ isBalanced, isPaid, onOpen })}
          rows={lines}
          rowKey={(row) => row.board.id}
          empty={
            <EmptyState title="Er zijn nog geen besturen" icon={<ArrowLeftRight />}>
              Zodra besturen meedoen in de regio, staat hier wat ze elkaar geven.
            </EmptyState>
          }
        />
      </Section>
      <RulesInForce rules={rules} />
    </>
  );
}

function columnsFor({
  isBalanced,
  isPaid,
  onOpen,
}: {
  isBalanced: boolean;
  isPaid: boolean;
  onOpen: (board: Ref) => void;
}): readonly Column<SettlementLine>[] {
  return [
    { id: "board", header: "Bestuur", heading: true, cell: (row) => row.board.name },
    { id: "given", header: "Gegeven", align: "end", cell: (row) => formatNumber(row.given) },
    { id: "received", header: "Gekregen", align: "end", cell: (row) => formatNumber(row.received) },
    ...(isBalanced
      ? [
          {
            id: "balance",
            header: "Saldo",
            cell: (row: SettlementLine) => balanceInWords(row.balance),
          },
        ]
      : []),
    ...(isPaid
      ? [{ id: "cents", header: "Bedrag", cell: (row: SettlementLine) => amountInWords(row.cents) }]
      : []),
    {
      id: "open",
      header: "Dagdelen",
      cell: (row) =>
        row.mayOpen && row.given + row.received > 0 ? (
          <Button
            size="small"
            look="subtle"
            aria-label={`Bekijk de dagdelen van ${row.board.name}`}
            onClick={() => onOpen(row.board)}
          >
            Bekijk
          </Button>
        ) : null,
    },
  ];
}
