/** When the table meets, about what, and which seats were there. */
import { CalendarClock, CircleCheck, CircleDashed, CircleX, Plus } from "lucide-react";
import { useState } from "react";

import { MeetingDialog } from "@/governance/components/MeetingDialog";
import { PresenceDialog } from "@/governance/components/PresenceDialog";
import { useMeetings } from "@/governance/council";
import type { Meeting } from "@/governance/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatLongDay, formatTime } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CountLine } from "@/ui/Progress";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Heading, Paragraph, TextLink } from "@/ui/Text";
import { useNow } from "@/ui/useNow";

const MINUTE_MS = 60_000;
const LOOKS = {
  present: { label: "Aanwezig", icon: CircleCheck, tone: "filled" },
  excused: { label: "Afwezig met bericht", icon: CircleDashed, tone: "partly" },
  absent: { label: "Afwezig", icon: CircleX, tone: "unfilled" },
  unknown: { label: "Nog niet vastgelegd", icon: CircleDashed, tone: "ended" },
} as const;
type Presence = Meeting["presence"][number];

export function MeetingsTab({ region, keeps }: { region: number; keeps: boolean }) {
  const meetings = useMeetings(region);
  const [planning, setPlanning] = useState(false);
  const [recording, setRecording] = useState<Meeting | null>(null);
  return (
    <Stack>
      {keeps && (
        <div>
          <Button icon={<Plus aria-hidden="true" />} onClick={() => setPlanning(true)}>
            Plan een vergadering
          </Button>
        </div>
      )}
      <QueryView query={meetings} loading={<CardSkeleton label="De vergaderingen laden" />}>
        {(every) =>
          every.length === 0 ? (
            <EmptyState title="Er is nog geen vergadering" icon={<CalendarClock />}>
              De regiocoördinator plant ze, en legt vast wie er was.
            </EmptyState>
          ) : (
            <Stack>
              {every.map((meeting) => (
                <MeetingCard
                  key={meeting.id}
                  meeting={meeting}
                  onRecord={keeps ? () => setRecording(meeting) : undefined}
                />
              ))}
            </Stack>
          )
        }
      </QueryView>
      {planning && <MeetingDialog region={region} onClose={() => setPlanning(false)} />}
      {recording !== null && (
        <PresenceDialog meeting={recording} onClose={() => setRecording(null)} />
      )}
    </Stack>
  );
}

function MeetingCard({
  meeting,
  onRecord,
}: {
  meeting: Meeting;
  onRecord: (() => void) | undefined;
}) {
  const isAhead = Date.parse(meeting.startsAt) > useNow(MINUTE_MS).getTime();
  const known = meeting.presence.filter(({ state }) => state !== null);
  const present = known.filter(({ state }) => state === "present");
  const when = `${formatLongDay(meeting.startsAt)}, ${formatTime(meeting.startsAt)}`;
  return (
    <Card as="article">
      <Stack gap="small">
        <Heading level={2} looksLike={4}>{`${meeting.title}, ${when}`}</Heading>
        {meeting.place !== "" && <Paragraph tone="soft">{meeting.place}</Paragraph>}
        {meeting.agenda.length > 0 && (
          <ul className="governance-uses" aria-label="Agenda">
            {meeting.agenda.map((item) => (
              <li key={item.id}>
                <TextLink to={`/besluiten/${item.id}`}>{item.title}</TextLink>
              </li>
            ))}
          </ul>
        )}
        {!isAhead && (
          <CountLine part={present.length} whole={meeting.presence.length} word="aanwezig" />
        )}
        {known.length > 0 && (
          <Disclosure summary="Wie er was">
            <Table
              caption={`Wie er was op ${when}`}
              captionHidden
              columns={COLUMNS}
              rows={meeting.presence}
              rowKey={(line) => line.seatId}
            />
          </Disclosure>
        )}
        {onRecord !== undefined && (
          <div>
            <Button
              size="small"
              aria-label={`${isAhead ? "Leg berichten vast" : "Leg vast wie er was"}: ${meeting.title}, ${when}`}
              onClick={onRecord}
            >
              {isAhead ? "Leg berichten vast" : "Leg vast wie er was"}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

const COLUMNS: readonly Column<Presence>[] = [
  { id: "seat", header: "Zetel", heading: true, cell: (line) => line.seatLabel },
  { id: "chamber", header: "Kamer", cell: (line) => line.chamber },
  {
    id: "state",
    header: "Aanwezig",
    cell: (line) => <StatusBadge look={LOOKS[line.state ?? "unknown"]} />,
  },
];
