/** State a number that nobody can count for the region, with the day and the source. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useStateFigure } from "@/regions/queries";
import type { RegionDetail, StatedMeasure } from "@/regions/types";
import { MEASURE_WORDS } from "@/regions/words";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MEASURES = (["pupils_po", "pupils_vo", "students_mbo", "trainees"] as const).map((value) => ({
  value,
  label: MEASURE_WORDS[value],
}));

export function FigureDialog({ region, onClose }: { region: RegionDetail; onClose: () => void }) {
  const state = useStateFigure(region.id);
  const toast = useToast();
  const [measure, setMeasure] = useState<StatedMeasure>("pupils_po");
  const [count, setCount] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const [source, setSource] = useState("");
  const [tried, setTried] = useState(false);
  const digits = count.replace(/[.\s]/g, "");
  const missing = {
    count: !/^\d{1,8}$/.test(digits),
    day: day === null,
    source: source.trim() === "",
  };

  function send() {
    setTried(true);
    if (Object.values(missing).some(Boolean) || day === null) return;
    state.mutate(
      { measure, count: Number(digits), countedDate: day, source: source.trim() },
      {
        onSuccess: () => {
          toast("Het aantal staat erbij.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Een aantal opgeven"
      confirm="Bewaar"
      move={state}
      onConfirm={send}
      onClose={onClose}
    >
      <Select<StatedMeasure>
        label="Wat is er geteld?"
        value={measure}
        options={MEASURES}
        onChange={setMeasure}
      />
      <TextField
        label="Aantal"
        inputMode="numeric"
        width="short"
        maxLength={11}
        value={count}
        onChange={setCount}
        error={tried && missing.count ? "Vul een heel getal in." : undefined}
      />
      <DateField
        label="Geteld op"
        value={day}
        max={isoDay(new Date())}
        onChange={setDay}
        error={tried && missing.day ? "Kies de dag van de telling." : undefined}
      />
      <TextField
        label="Bron"
        description="Bijvoorbeeld: DUO, leerlingen per vestiging."
        maxLength={120}
        value={source}
        onChange={setSource}
        error={tried && missing.source ? "Noem waar het aantal vandaan komt." : undefined}
      />
    </MoveDialog>
  );
}
