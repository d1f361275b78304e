/** Every field, filled, empty and wrong. */
import { useState } from "react";

import { Card } from "@/ui/Card";
import { CheckboxGroup, ChipChoice, ChipChoices, RadioGroup } from "@/ui/Choices";
import { ComboBox } from "@/ui/ComboBox";
import { DateField, DaysPicker } from "@/ui/DayPicker";
import { Form } from "@/ui/Form";
import { Columns, Stack } from "@/ui/Layout";
import { Stepper } from "@/ui/Progress";
import { Select } from "@/ui/Select";
import { NumberField, TextArea, TextField } from "@/ui/TextField";
import { TimeField } from "@/ui/TimeField";

const GROUPS = ["1", "2", "3", "4", "5", "6", "7", "8"].map((value) => ({ value, label: value }));
const SCHOOLS = [
  { id: 1, label: "De Regenboog", detail: "Tiel" },
  { id: 2, label: "De Wegwijzer", detail: "Geldermalsen" },
  { id: 3, label: "Het Kompas", detail: "Culemborg" },
];

export function Fields() {
  const [text, setText] = useState("");
  const [notes, setNotes] = useState("De sleutel ligt bij de conciërge.");
  const [groups, setGroups] = useState<string[]>(["5"]);
  const [part, setPart] = useState<"day" | "morning" | "afternoon">("day");
  const [reason, setReason] = useState<string | null>("busy");
  const [days, setDays] = useState<string[]>(["2026-11-23", "2026-11-25"]);
  const [day, setDay] = useState<string | null>("2026-11-23");
  const [time, setTime] = useState<string | null>("08:30");
  const [km, setKm] = useState<number | null>(15);
  const [school, setSchool] = useState<number | string | null>(1);
  const [several, setSeveral] = useState<string[]>(["1"]);
  const [track, setTrack] = useState("");
  return (
    <Stack gap="large">
      <Stepper steps={["Wanneer", "Groep", "Controleren"]} current={1} />
      <Columns narrowest="22rem">
        <Card>
          <Form onSubmit={() => undefined}>
            <ChipChoice
              label="Welk deel van de dag?"
              value={part}
              onChange={setPart}
              options={[
                { value: "day", label: "Hele dag", description: "08:30 – 15:00" },
                { value: "morning", label: "Ochtend", description: "08:30 – 12:00" },
                { value: "afternoon", label: "Middag", description: "12:45 – 15:00" },
              ]}
            />
            <ChipChoices
              label="Welke groep?"
              description="Kies er twee voor een combinatiegroep."
              value={groups}
              onChange={setGroups}
              options={GROUPS}
            />
            <TextField label="Waar melden?" value={text} onChange={setText} />
            <TextField
              label="Telefoonnummer"
              type="tel"
              value="06"
              onChange={() => undefined}
              error="Vul tien cijfers in, zoals 06 12345678."
            />
            <TextArea
              label="Bijzonderheden"
              optional
              value={notes}
              onChange={setNotes}
              maxLength={500}
            />
            <Select
              label="Niveau"
              emptyLabel="Kies een niveau"
              value={track}
              onChange={setTrack}
              options={[
                { value: "vmbo", label: "Vmbo" },
                { value: "havo", label: "Bovenbouw havo" },
              ]}
            />
          </Form>
        </Card>
        <Card>
          <Form onSubmit={() => undefined}>
            <DaysPicker
              label="Welke dagen?"
              value={days}
              onChange={setDays}
              min="2026-11-20"
              isUnavailable={(one) => one === "2026-11-27"}
            />
            <DateField label="Tot en met" value={day} onChange={setDay} />
            <TimeField label="Begint om" value={time} onChange={setTime} />
            <NumberField
              label="Hoe ver wil je reizen?"
              value={km}
              onChange={setKm}
              max={60}
              unit="km"
            />
            <ComboBox label="School" options={SCHOOLS} value={school} onChange={setSchool} />
            <RadioGroup
              label="Waarom niet?"
              optional
              value={reason}
              onChange={setReason}
              options={[
                { value: "busy", label: "Ik kan dan niet" },
                { value: "far", label: "Het is te ver" },
              ]}
            />
            <CheckboxGroup
              label="Wanneer kun je?"
              value={several}
              onChange={setSeveral}
              options={[
                { value: "1", label: "Maandag", description: "Ochtend en middag" },
                { value: "2", label: "Dinsdag" },
              ]}
            />
          </Form>
        </Card>
      </Columns>
    </Stack>
  );
}
