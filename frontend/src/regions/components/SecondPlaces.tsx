/** Schools that take part here besides in the region they belong to: the exception, with its reason. */
import { Plus } from "lucide-react";
import { useState } from "react";

import {
  AddSecondPlaceDialog,
  EndSecondPlaceDialog,
} from "@/regions/components/SecondPlaceDialogs";
import type { RegionDetail, SecondPlace } from "@/regions/types";
import { Button } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

export function SecondPlaces({
  region,
  places,
}: {
  region: RegionDetail;
  places: readonly SecondPlace[];
}) {
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<SecondPlace | null>(null);
  const keeps = region.mayDecide;
  return (
    <Section id="tweede" title="Scholen die hier ook meedoen">
      <Stack gap="small">
        <Table
          caption="Scholen in twee regio's"
          captionHidden
          columns={keeps ? [...COLUMNS, endingWith(setEnding)] : COLUMNS}
          rows={places}
          rowKey={(row) => row.id}
          empty={<Paragraph tone="soft">Er is nog geen school bij uitzondering.</Paragraph>}
        />
        {keeps && (
          <div>
            <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setAdding(true)}>
              Laat een school ook hier meedoen
            </Button>
          </div>
        )}
      </Stack>
      {adding && <AddSecondPlaceDialog region={region} onClose={() => setAdding(false)} />}
      {ending !== null && (
        <EndSecondPlaceDialog region={region} place={ending} onClose={() => setEnding(null)} />
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<SecondPlace>[] = [
  {
    id: "school",
    header: "School",
    heading: true,
    cell: ({ schoolLocation }) => `${schoolLocation.name}, ${schoolLocation.place}`,
  },
  { id: "first", header: "Eigen regio", cell: (row) => row.firstRegion?.name ?? "–" },
  { id: "why", header: "Waarom", cell: (row) => row.reason },
  { id: "since", header: "Sinds", cell: (row) => formatDate(row.fromDate) },
];

function endingWith(onEnd: (place: SecondPlace) => void): Column<SecondPlace> {
  return {
    id: "end",
    header: "Wijzigen",
    cell: (row) => (
      <Button
        size="small"
        look="subtle"
        aria-label={`${row.schoolLocation.name} doet hier niet meer mee`}
        onClick={() => onEnd(row)}
      >
        Beëindig
      </Button>
    ),
  };
}
