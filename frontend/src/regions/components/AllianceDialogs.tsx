/** Making an alliance, joining one of another region, and leaving it. */
import { useState } from "react";

import { EndDialog } from "@/governance/components/EndDialog";
import { MoveDialog } from "@/governance/components/MoveDialog";
import {
  useAlliances,
  useInstitutes,
  useJoinAlliance,
  useLeaveAlliance,
  useMakeAlliance,
} from "@/regions/queries";
import type { Alliance, RegionDetail } from "@/regions/types";
import { CheckboxGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Select } from "@/ui/Select";
import { QueryView, Skeleton } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

type Props = { region: RegionDetail; onClose: () => void };

export function MakeAllianceDialog({ region, onClose }: Props) {
  const make = useMakeAlliance(region.id);
  const institutes = useInstitutes();
  const toast = useToast();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [day, setDay] = useState<string | null>(isoDay(new Date()));
  const [tried, setTried] = useState(false);

  function send() {
    setTried(true);
    if (name.trim() === "" || day === null) return;
    make.mutate(
      { name: name.trim(), institutes: chosen.map(Number), fromDate: day },
      {
        onSuccess: () => {
          toast("De alliantie is gemaakt.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Een alliantie maken"
      confirm="Maak"
      move={make}
      onConfirm={send}
      onClose={onClose}
    >
      <Paragraph>
        {`${region.name} doet meteen mee. Andere regio's kunnen zich daarna zelf aansluiten.`}
      </Paragraph>
      <TextField
        label="Naam"
        maxLength={160}
        value={name}
        onChange={setName}
        error={tried && name.trim() === "" ? "Geef de alliantie een naam." : undefined}
      />
      <QueryView query={institutes} loading={<Skeleton label="De opleidingen laden" />}>
        {({ results }) => (
          <CheckboxGroup
            label="Welke opleidingen doen mee?"
            optional
            value={chosen}
            onChange={setChosen}
            options={results.map((one) => ({ value: String(one.id), label: one.name }))}
          />
        )}
      </QueryView>
      <DateField
        label="Vanaf wanneer"
        value={day}
        onChange={setDay}
        error={tried && day === null ? "Kies een dag." : undefined}
      />
    </MoveDialog>
  );
}

export function JoinAllianceDialog({ region, onClose }: Props) {
  const join = useJoinAlliance(region.id);
  const alliances = useAlliances();
  const toast = useToast();
  const [alliance, setAlliance] = useState("");
  const [tried, setTried] = useState(false);
  const others = (alliances.data?.results ?? []).filter(
    ({ regions }) => !regions.some(({ id }) => id === region.id),
  );

  function send() {
    setTried(true);
    if (alliance === "") return;
    join.mutate(Number(alliance), {
      onSuccess: ({ name }) => {
        toast(`De regio doet mee aan ${name}.`);
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title="Meedoen aan een alliantie"
      confirm={alliances.isSuccess && others.length === 0 ? null : "Doe mee"}
      move={join}
      onConfirm={send}
      onClose={onClose}
    >
      <QueryView query={alliances} loading={<Skeleton label="De allianties laden" />}>
        {() =>
          others.length === 0 ? (
            <Paragraph>Er is geen andere alliantie. Je kunt er zelf een maken.</Paragraph>
          ) : (
            <Select
              label="Welke alliantie?"
              value={alliance}
              emptyLabel="Kies een alliantie"
              options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={setAlliance}
              error={tried && alliance === "" ? "Kies een alliantie." : undefined}
            />
          )
        }
      </QueryView>
    </MoveDialog>
  );
}

export function LeaveAllianceDialog({ region, alliance, onClose }: Props & { alliance: Alliance }) {
  const leave = useLeaveAlliance(region.id, alliance.id);
  const isLast = alliance.regions.length === 1;
  return (
    <EndDialog
      title={`Uit ${alliance.name} stappen?`}
      text={
        isLast
          ? "Dit is de laatste regio. De alliantie houdt dan op."
          : "De andere regio's en de opleidingen gaan samen verder."
      }
      label="Waarom?"
      confirm={isLast ? "Beëindig" : "Stap eruit"}
      done={`De regio doet niet meer mee aan ${alliance.name}.`}
      move={leave}
      onClose={onClose}
    />
  );
}
