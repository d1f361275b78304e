/** The log of who was asked about a measure: when, what they said, and what was done with it. */
import { MessagesSquare } from "lucide-react";
import { useState } from "react";

import { ConsultationDialog } from "@/programme/components/ConsultationDialog";
import type { Consultation, Measure } from "@/programme/types";
import { PARTY_WORDS, SAID_WORDS } from "@/programme/words";
import { Button } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { Row, Stack } from "@/ui/Layout";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

export function Consultations({ measure }: { measure: Measure }) {
  const [asking, setAsking] = useState(false);
  return (
    <Stack>
      <Table
        caption="Wie meepraatte over deze maatregel"
        captionHidden
        columns={COLUMNS}
        rows={measure.consultations}
        rowKey={({ id }) => id}
        empty={
          <Paragraph tone="soft">
            Er is nog niets vastgelegd. Leg vast met wie je sprak, en wat je ermee deed.
          </Paragraph>
        }
      />
      {measure.can.includes("consult") && (
        <Row>
          <Button
            icon={<MessagesSquare size={18} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            Leg een gesprek vast
          </Button>
        </Row>
      )}
      {asking && <ConsultationDialog measure={measure} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

const COLUMNS: readonly Column<Consultation>[] = [
  {
    id: "who",
    header: "Wie",
    heading: true,
    width: "24%",
    cell: ({ partyName, party }) => (
      <>
        {partyName}
        <small className="programme-soft">{` (${PARTY_WORDS[party].toLowerCase()})`}</small>
      </>
    ),
  },
  { id: "when", header: "Wanneer", cell: ({ heldDate }) => formatDate(heldDate) },
  { id: "outcome", header: "Uitkomst", cell: ({ outcome }) => SAID_WORDS[outcome] },
  { id: "said", header: "Wat zij zeiden", cell: ({ said }) => said || "–" },
  { id: "weighed", header: "Wat we ermee deden", cell: ({ weighed }) => weighed || "–" },
];
