/** One part of a grant: how much, over which days, and the agreements that came with it as they stand now. */
import { Link2 } from "lucide-react";

import type { Funded } from "@/agreements/funding";
import type { AgreementRow } from "@/agreements/types";
import { STATUS_LOOKS } from "@/agreements/words";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { addDays, countOf, formatDate } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CountLine } from "@/ui/Progress";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

const EUROS = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

export function TrancheCard({
  funded: { tranche, rows, totals },
  onTie,
}: {
  funded: Funded;
  /** For who keeps the money, as long as there is something left to tie. */
  onTie: (() => void) | undefined;
}) {
  const early = totals.byStatus.find(({ status }) => status === "too_early")?.count ?? 0;
  return (
    <Card as="article">
      <Stack gap="small">
        <Heading level={2} looksLike={3}>
          {`${tranche.scheme}, ${tranche.name}`}
        </Heading>
        <Paragraph tone="soft">
          {[
            EUROS.format(tranche.amount),
            `${formatDate(tranche.fromDate)} tot en met ${formatDate(addDays(tranche.untilDate, -1))}`,
            tranche.reference !== "" && `kenmerk ${tranche.reference}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Paragraph>
        {totals.judged > 0 && (
          <CountLine part={totals.good} whole={totals.judged} word="op koers of gehaald" />
        )}
        {early > 0 && (
          <Paragraph tone="soft">
            {`Bij ${countOf(early, "afspraak", "afspraken")} is het te vroeg om te zeggen.`}
          </Paragraph>
        )}
        <Table
          caption={`Afspraken bij ${tranche.scheme}, ${tranche.name}`}
          captionHidden
          columns={COLUMNS}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<Paragraph tone="soft">Er is nog geen afspraak aan gekoppeld.</Paragraph>}
        />
        {onTie !== undefined && (
          <div>
            <Button
              icon={<Link2 size={18} aria-hidden="true" />}
              aria-label={`Koppel een afspraak aan ${tranche.scheme}, ${tranche.name}`}
              onClick={onTie}
            >
              Koppel een afspraak
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

const COLUMNS: readonly Column<AgreementRow>[] = [
  {
    id: "title",
    header: "Afspraak",
    heading: true,
    cell: (row) => <TextLink to={`/afspraken/${row.id}`}>{row.title}</TextLink>,
  },
  {
    id: "status",
    header: "Stand",
    cell: (row) => <StatusBadge look={STATUS_LOOKS[row.status]} />,
  },
  { id: "reason", header: "Waarom", cell: (row) => row.reason },
];
