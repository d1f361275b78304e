/** Who looked at my record, in which role and when: looking is work, so people may know. */
import { Eye } from "lucide-react";

import { ROLE_WORDS } from "@/accounts/roles";
import { useOwnViews, type OwnView } from "@/availability/queries";
import { formatDayAndTime } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

export function Views() {
  const views = useOwnViews();
  return (
    <QueryView query={views} loading={<CardSkeleton count={3} label="Laden wie er keek" />}>
      {(page) => (
        <Stack>
          <Paragraph>
            Alleen wie jou inplant of bij een bestuur over jou gaat, kan je gegevens openen. Wie dat
            deed, staat hier.
          </Paragraph>
          <Table
            caption="Wie naar mijn gegevens keek"
            captionHidden
            columns={COLUMNS}
            rows={page.results}
            rowKey={(view) => view.id}
            empty={
              <EmptyState title="Nog niemand keek" icon={<Eye />}>
                Kijkt iemand naar je gegevens, dan lees je hier wie en wanneer.
              </EmptyState>
            }
          />
          {page.total > page.results.length && (
            <Paragraph tone="soft">{`Dit zijn de laatste ${page.results.length} van ${page.total}.`}</Paragraph>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

const COLUMNS: readonly Column<OwnView>[] = [
  { id: "who", header: "Wie", heading: true, cell: (view) => view.viewerName },
  {
    id: "role",
    header: "Rol",
    cell: (view) =>
      [ROLE_WORDS[view.viewerRole], view.organisation?.name].filter(Boolean).join(", "),
  },
  { id: "what", header: "Keek naar", cell: (view) => view.kindLabel },
  { id: "when", header: "Wanneer", cell: (view) => formatDayAndTime(view.at) },
];
