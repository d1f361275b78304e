/** The whole area as codes of municipalities; a reason only when another region has one as well. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { ApiProblem } from "@/http/errors";
import { useChangeArea } from "@/regions/queries";
import type { RegionDetail } from "@/regions/types";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

export function AreaDialog({ region, onClose }: { region: RegionDetail; onClose: () => void }) {
  const change = useChangeArea(region.id);
  const toast = useToast();
  const [codes, setCodes] = useState(region.municipalities.map(({ code }) => code).join(", "));
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const wanted = codes.split(/[\s,;]+/).filter((code) => code !== "");
  const wrong = wanted.filter((code) => !/^\d{4}$/.test(code));
  const overlaps = change.error instanceof ApiProblem && change.error.code === "area-overlaps";

  function send() {
    setTried(true);
    if (wrong.length > 0) return;
    change.mutate(
      { municipalities: [...new Set(wanted)], overlapReason: reason.trim() },
      {
        onSuccess: () => {
          toast("Het gebied is aangepast.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Het gebied"
      confirm="Bewaar"
      move={change}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        label="Codes van gemeenten"
        description="Vier cijfers per gemeente, met een komma ertussen. Wat je weghaalt, hoort vanaf vandaag niet meer bij de regio."
        rows={3}
        value={codes}
        onChange={setCodes}
        error={
          tried && wrong.length > 0
            ? `Dit is geen code van vier cijfers: ${wrong.join(", ")}.`
            : undefined
        }
      />
      {(overlaps || reason !== "") && (
        <TextArea
          label="Waarom heeft een andere regio deze gemeente ook?"
          rows={2}
          maxLength={400}
          value={reason}
          onChange={setReason}
        />
      )}
    </MoveDialog>
  );
}
