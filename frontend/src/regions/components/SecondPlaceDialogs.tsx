/** Letting a school take part in a second region, with the reason for the exception, and letting it leave. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useAddSecondPlace, useEndSecondPlace } from "@/regions/queries";
import type { RegionDetail, SecondPlace } from "@/regions/types";
import { SchoolSearch } from "@/schools/components/SchoolSearch";
import type { SchoolLocation } from "@/schools/types";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_REASON = 400;

export function AddSecondPlaceDialog({
  region,
  onClose,
}: {
  region: RegionDetail;
  onClose: () => void;
}) {
  const add = useAddSecondPlace(region.id);
  const toast = useToast();
  const [school, setSchool] = useState<SchoolLocation | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);

  function send() {
    setTried(true);
    if (school === null || reason.trim() === "") return;
    add.mutate(
      { schoolLocation: school.id, reason: reason.trim() },
      {
        onSuccess: () => {
          toast(`${school.name} doet ook hier mee.`);
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Een school ook in deze regio"
      confirm="Laat meedoen"
      move={add}
      onConfirm={send}
      onClose={onClose}
    >
      <Paragraph tone="soft">
        Een school hoort bij één regio. In een landelijke regio mag ze bij uitzondering ook meedoen.
      </Paragraph>
      <SchoolSearch
        label="Welke school?"
        chosen={school}
        onChange={setSchool}
        error={tried && school === null ? "Kies een school." : undefined}
      />
      <TextArea
        label="Waarom doet deze school in twee regio's mee?"
        value={reason}
        onChange={setReason}
        maxLength={LONGEST_REASON}
        error={tried && reason.trim() === "" ? "Schrijf waarom." : undefined}
      />
    </MoveDialog>
  );
}

export function EndSecondPlaceDialog({
  region,
  place,
  onClose,
}: {
  region: RegionDetail;
  place: SecondPlace;
  onClose: () => void;
}) {
  const end = useEndSecondPlace(region.id, place.id);
  const toast = useToast();
  const { name } = place.schoolLocation;
  return (
    <MoveDialog
      title={`${name} uit deze regio?`}
      confirm="Doet niet meer mee"
      danger
      move={end}
      onConfirm={() =>
        end.mutate(undefined, {
          onSuccess: () => {
            toast(`${name} doet hier niet meer mee.`);
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Paragraph>
        {`De school blijft in ${place.firstRegion?.name ?? "haar eigen regio"}. Wat hier was, blijft in het verloop staan.`}
      </Paragraph>
    </MoveDialog>
  );
}
