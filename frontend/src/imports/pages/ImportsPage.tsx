/** Bring in a file, and see what was brought in before. */
import { FileClock } from "lucide-react";

import { NewImport } from "@/imports/components/NewImport";
import { useImports } from "@/imports/queries";
import type { ImportRow } from "@/imports/types";
import { IMPORT_LOOKS, KIND_WORDS } from "@/imports/words";
import { countOf, formatDayAndTime, formatNumber } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { TextLink } from "@/ui/Text";

export default function ImportsPage() {
  const runs = useImports();
  return (
    <Stack gap="large">
      <PageHeader
        title="Bestanden inlezen"
        lead="Lees scholen, besturen, postcodes of invallers in. Je ziet eerst wat er verandert; een bestand gaat er helemaal in of helemaal niet."
      />
      <NewImport />
      <Section id="history" title="Eerder ingelezen">
        <QueryView query={runs} loading={<CardSkeleton count={3} label="De bestanden laden" />}>
          {(page) => (
            <Table
              caption="Eerder ingelezen bestanden"
              captionHidden
              columns={COLUMNS}
              rows={page.results}
              rowKey={(run) => run.id}
              empty={
                <EmptyState title="Nog niets ingelezen" icon={<FileClock />} level={3}>
                  Hier komen de bestanden die je inlevert.
                </EmptyState>
              }
            />
          )}
        </QueryView>
      </Section>
    </Stack>
  );
}

const COLUMNS: readonly Column<ImportRow>[] = [
  {
    id: "file",
    header: "Bestand",
    heading: true,
    cell: (run) => <TextLink to={`/imports/${run.id}`}>{run.fileName}</TextLink>,
  },
  { id: "kind", header: "Soort", cell: (run) => KIND_WORDS[run.kind] },
  { id: "at", header: "Ingeleverd", cell: (run) => formatDayAndTime(run.createdAt) },
  { id: "what", header: "Verschillen", cell: whatOf },
  { id: "status", header: "Stand", cell: (run) => <StatusBadge look={IMPORT_LOOKS[run.status]} /> },
];

function whatOf(run: ImportRow): string {
  if (run.problemCount > 0) return countOf(run.problemCount, "fout", "fouten");
  const { new: fresh, changed, closed } = run.counts;
  const parts = [
    fresh > 0 && `${formatNumber(fresh)} nieuw`,
    changed > 0 && `${formatNumber(changed)} gewijzigd`,
    closed > 0 && `${formatNumber(closed)} gesloten`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "–" : parts.join(", ");
}
