/** Moving a region to another status, asking for one, and telling why not. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import {
  useAskStatus,
  useDecideStatus,
  useRefuseStatus,
  useRegionOverview,
} from "@/regions/queries";
import type { RegionDetail, RegionStatus, StatusMoveBody } from "@/regions/types";
import { STATUS_LOOKS, STATUS_WORDS } from "@/regions/words";
import { Alert } from "@/ui/Alert";
import { RadioGroup } from "@/ui/Choices";
import { ComboBox } from "@/ui/ComboBox";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

type Props = { region: RegionDetail; onClose: () => void };

const LONGEST = 400;
const WHY_NEEDED = "Schrijf op waarom. Iedereen van de regio leest dit.";

export function DecideDialog({ region, onClose }: Props) {
  const decide = useDecideStatus(region.id);
  const toast = useToast();
  const asked = region.work?.askedStatus ?? "";
  const [status, setStatus] = useState<RegionStatus | null>(asked === "" ? null : asked);
  const [reason, setReason] = useState("");
  const [condition, setCondition] = useState("");
  const [successor, setSuccessor] = useState<number | null>(null);
  const [day, setDay] = useState<string | null>(isoDay(new Date()));
  const [tried, setTried] = useState(false);
  const step = region.steps.find(({ toStatus }) => toStatus === status);
  const hindrances = step?.hindrances ?? [];
  const missing = {
    status: step === undefined,
    reason: reason.trim() === "",
    day: day === null,
    condition: step?.needsCondition === true && condition.trim() === "",
    successor: step?.needsSuccessor === true && successor === null,
  };

  function send() {
    setTried(true);
    if (Object.values(missing).some(Boolean) || status === null || day === null) return;
    const body: StatusMoveBody = { toStatus: status, reason: reason.trim(), onDate: day };
    if (step?.needsCondition === true) body.condition = condition.trim();
    if (step?.needsSuccessor === true && successor !== null) body.successor = successor;
    decide.mutate(body, {
      onSuccess: () => {
        toast(`${region.name}: ${STATUS_LOOKS[status].label.toLowerCase()}.`);
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title="De status veranderen"
      confirm="Leg vast"
      danger={status === "ended" || status === "merged"}
      move={decide}
      onConfirm={send}
      onClose={onClose}
    >
      <StatusChoice
        region={region}
        label="Nieuwe status"
        value={status}
        onChange={setStatus}
        error={tried && missing.status ? "Kies een status." : undefined}
      />
      {hindrances.length > 0 && (
        <Alert kind="warning" title="Dit kan nu nog niet">
          {hindrances.join(" ")}
        </Alert>
      )}
      {step?.needsCondition === true && (
        <TextArea
          label="Wat moet de regio nog doen?"
          rows={2}
          maxLength={LONGEST}
          value={condition}
          onChange={setCondition}
          error={
            tried && missing.condition ? "Noem de voorwaarde. De regio werkt ermee." : undefined
          }
        />
      )}
      {step?.needsSuccessor === true && (
        <SuccessorChoice
          region={region}
          value={successor}
          onChange={setSuccessor}
          error={tried && missing.successor ? "Kies de regio waarin deze opgaat." : undefined}
        />
      )}
      <DateField
        label="Vanaf wanneer"
        value={day}
        max={isoDay(new Date())}
        onChange={setDay}
        error={tried && missing.day ? "Kies een dag." : undefined}
      />
      <Why value={reason} onChange={setReason} error={tried && missing.reason} />
    </MoveDialog>
  );
}

export function AskDialog({ region, onClose }: Props) {
  const ask = useAskStatus(region.id);
  const toast = useToast();
  const [status, setStatus] = useState<RegionStatus | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const hindrances = region.steps.find(({ toStatus }) => toStatus === status)?.hindrances ?? [];

  function send() {
    setTried(true);
    if (status === null || reason.trim() === "") return;
    ask.mutate(
      { toStatus: status, reason: reason.trim() },
      {
        onSuccess: () => {
          toast("De Realisatie-eenheid ziet je vraag.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Een andere status vragen"
      confirm="Vraag"
      move={ask}
      onConfirm={send}
      onClose={onClose}
    >
      <StatusChoice
        region={region}
        label="Welke status vraag je?"
        value={status}
        onChange={setStatus}
        error={tried && status === null ? "Kies een status." : undefined}
      />
      {hindrances.length > 0 && (
        <Alert kind="warning" title="Regel dit eerst">
          {hindrances.join(" ")} Je vraag kan wel alvast weg.
        </Alert>
      )}
      <Why value={reason} onChange={setReason} error={tried && reason.trim() === ""} />
    </MoveDialog>
  );
}

export function RefuseDialog({ region, onClose }: Props) {
  const refuse = useRefuseStatus(region.id);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);

  function send() {
    setTried(true);
    if (reason.trim() === "") return;
    refuse.mutate(reason.trim(), {
      onSuccess: () => {
        toast("De vraag is afgewezen. De regio leest waarom.");
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title="De vraag afwijzen"
      confirm="Wijs af"
      move={refuse}
      onConfirm={send}
      onClose={onClose}
    >
      <Why value={reason} onChange={setReason} error={tried && reason.trim() === ""} />
    </MoveDialog>
  );
}

function StatusChoice({
  region,
  label,
  value,
  onChange,
  error,
}: {
  region: RegionDetail;
  label: string;
  value: RegionStatus | null;
  onChange: (status: RegionStatus) => void;
  error: string | undefined;
}) {
  return (
    <RadioGroup<RegionStatus>
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      options={region.steps.map(({ toStatus }) => ({
        value: toStatus,
        label: STATUS_LOOKS[toStatus].label,
        description: STATUS_WORDS[toStatus],
      }))}
    />
  );
}

function SuccessorChoice({
  region,
  value,
  onChange,
  error,
}: {
  region: RegionDetail;
  value: number | null;
  onChange: (id: number | null) => void;
  error: string | undefined;
}) {
  const overview = useRegionOverview();
  const others = (overview.data?.regions ?? []).filter(
    ({ id, status, kind }) =>
      id !== region.id && status !== "merged" && status !== "ended" && kind === region.kind,
  );
  return (
    <ComboBox
      label="In welke regio gaat deze op?"
      description="Besturen, scholen, gemeenten en mensen gaan mee. De oude regio blijft te lezen."
      options={others.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      error={error}
    />
  );
}

function Why({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (words: string) => void;
  error: boolean;
}) {
  return (
    <TextArea
      label="Waarom"
      rows={3}
      maxLength={LONGEST}
      value={value}
      onChange={onChange}
      error={error ? WHY_NEEDED : undefined}
    />
  );
}
