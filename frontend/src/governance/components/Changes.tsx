/** What a proposal would change, line by line: how it is now, and how it would be. */
import { ArrowRight } from "lucide-react";

import type { Effect, EffectLine, EffectStatus } from "@/governance/types";
import { fromDayOf } from "@/governance/words";
import { isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";
import "@/governance/components/changes.css";

export function Changes({
  effect,
  status,
  note,
}: {
  effect: Effect;
  status: EffectStatus;
  note: string;
}) {
  return (
    <Stack gap="small">
      <ChangeLines lines={effect.lines} />
      <Paragraph>
        {fromDayOf(effect.fromDate, status, isoDay(new Date()))}
        {note !== "" && ` ${note}`}
      </Paragraph>
    </Stack>
  );
}

export function ChangeLines({ lines }: { lines: readonly EffectLine[] }) {
  return (
    <Table
      caption="Wat er verandert"
      captionHidden
      columns={COLUMNS}
      rows={lines}
      rowKey={(line) => line.label}
    />
  );
}

const COLUMNS: readonly Column<EffectLine>[] = [
  { id: "label", header: "Afspraak", heading: true, width: "40%", cell: (line) => line.label },
  { id: "old", header: "Nu", cell: (line) => line.old },
  {
    id: "new",
    header: "Straks",
    cell: (line) => (
      <strong className="governance-new">
        <ArrowRight size={16} aria-hidden="true" />
        <span>{line.new}</span>
      </strong>
    ),
  },
];
