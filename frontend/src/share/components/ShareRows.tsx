/** What one's own number counts, one by one. */
import type { Measure } from "@/share/measures";
import { useOwnShareRows, type OwnShareRows, type Period } from "@/share/queries";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { formatDate, formatTime } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

const HALF_DAYS = { morning: "ochtend", afternoon: "middag" } as const;
const EMPTY = <Paragraph tone="soft">In deze periode was er niets.</Paragraph>;

type AskedRow = OwnShareRows["askedOffers"][number];
type WorkedRow = OwnShareRows["workedHalfDays"][number];

export function ShareRows({
  measure,
  period,
  onClose,
}: {
  measure: Measure;
  period: Period;
  onClose: () => void;
}) {
  const rows = useOwnShareRows(period);
  return (
    <Drawer open onClose={onClose} title={measure.title}>
      <QueryView query={rows} loading={<Skeleton label="De rijen laden" />}>
        {({ askedOffers, workedHalfDays }) => (
          <Stack>
            {measure.id === "worked" ? (
              <Table
                caption={measure.title}
                captionHidden
                columns={WORKED}
                rows={workedHalfDays}
                rowKey={({ date, halfDay }) => `${date} ${halfDay}`}
                empty={EMPTY}
              />
            ) : (
              <Table
                caption={measure.title}
                captionHidden
                columns={ASKED}
                rows={
                  measure.id === "asked"
                    ? askedOffers
                    : askedOffers.filter(({ status }) => status === "accepted")
                }
                rowKey={({ id }) => id}
                empty={EMPTY}
              />
            )}
            <Button onClick={onClose}>Sluit de lijst</Button>
          </Stack>
        )}
      </QueryView>
    </Drawer>
  );
}

const ASKED: readonly Column<AskedRow>[] = [
  {
    id: "when",
    header: "Gevraagd op",
    heading: true,
    cell: ({ sentAt }) => `${formatDate(sentAt)}, ${formatTime(sentAt)}`,
  },
  { id: "school", header: "School", cell: ({ schoolName }) => schoolName },
  { id: "status", header: "Hoe het afliep", cell: ({ statusLabel }) => statusLabel },
];

const WORKED: readonly Column<WorkedRow>[] = [
  {
    id: "day",
    header: "Dag",
    heading: true,
    cell: ({ date, halfDay }) => `${formatDate(date)}, ${HALF_DAYS[halfDay]}`,
  },
  { id: "school", header: "School", cell: ({ schoolName }) => schoolName },
];
