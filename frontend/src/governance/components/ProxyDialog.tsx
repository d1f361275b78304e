/** Lets another seat holder speak for one's seat, about this proposal only. */
import { useState } from "react";

import { useGiveProxy } from "@/governance/mutations";
import type { OwnSeat, RegionDecision } from "@/governance/types";
import { refusalOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function ProxyDialog({
  decision,
  seat,
  onClose,
}: {
  decision: RegionDecision;
  seat: OwnSeat;
  onClose: () => void;
}) {
  const give = useGiveProxy(decision.id);
  const toast = useToast();
  const [toSeat, setToSeat] = useState("");
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (toSeat === "") return;
    give.mutate(
      { seat: seat.id, toSeat: Number(toSeat) },
      {
        onSuccess: () => {
          toast("De volmacht is gegeven.");
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Wie mag voor je stemmen?"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="primary" busy={give.isPending} onClick={confirm}>
            Geef volmacht
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>
          {`De volmacht geldt voor ${seat.label}, alleen bij dit voorstel. Je kunt haar intrekken. Stem je zelf, dan telt jouw stem.`}
        </Paragraph>
        <Select
          label="De zetel van wie voor je stemt"
          emptyLabel="Kies een zetel"
          value={toSeat}
          onChange={setToSeat}
          options={otherSeats(decision, seat)}
          error={tried && toSeat === "" ? "Kies een zetel uit de lijst." : undefined}
        />
        {give.isError && (
          <Alert kind="error" announce>
            {refusalOf(give.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}

/** Seats that somebody holds, and not oneself. */
function otherSeats(decision: RegionDecision, seat: OwnSeat) {
  const { chambers = [], seats = [] } = decision.tally ?? {};
  const nameOf = new Map(chambers.map((chamber) => [chamber.id, chamber.name]));
  const own = new Set(
    decision.mySeats.filter((mine) => mine.castAs === "holder").map((mine) => mine.id),
  );
  return seats
    .filter(
      (line) => line.standing !== "vacant" && line.seatId !== seat.id && !own.has(line.seatId),
    )
    .map((line) => ({
      value: String(line.seatId),
      label: `${line.label} (${nameOf.get(line.chamberId) ?? ""})`,
    }));
}
