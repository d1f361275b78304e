/** Let somebody in: a name, an e-mail address, a role, and the school or board it is for. */
import { useState } from "react";

import { ROLE_WORDS } from "@/accounts/roles";
import { ApiProblem, sentenceOf } from "@/http/errors";
import type { Ref } from "@/http/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { useInvite, type GivableRole, type Invitation } from "@/memberships/queries";
import { useBoards } from "@/people/queries";
import { useRegion } from "@/regions/queries";
import { SchoolSearch } from "@/schools/components/SchoolSearch";
import type { SchoolLocation } from "@/schools/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { ComboBox } from "@/ui/ComboBox";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const FORM = "invite";
const ROLES: { value: GivableRole; label: string; description: string }[] = [
  {
    value: "school_leader",
    label: ROLE_WORDS.school_leader,
    description: "Vraagt invallers aan voor één school.",
  },
  {
    value: "board_hr",
    label: ROLE_WORDS.board_hr,
    description: "Beslist wie er op de eigen scholen mag werken.",
  },
  {
    value: "planner",
    label: ROLE_WORDS.planner,
    description: "Ziet en stuurt de pool van de hele regio.",
  },
  {
    value: "coordinator",
    label: ROLE_WORDS.coordinator,
    description: "Kijkt mee op het ochtendbord.",
  },
  {
    value: "observer",
    label: ROLE_WORDS.observer,
    description: "Leest mee voor een bestuur dat nog niet meedoet. Zonder stem, en zonder de pool.",
  },
  {
    value: "partner",
    label: ROLE_WORDS.partner,
    description: "Leest welke regio dit is en wie meedoen.",
  },
];
/** These work for an organisation that looks on. */
const LOOKING_ON: readonly GivableRole[] = ["observer", "partner"];

export function InviteDialog({ region, onClose }: { region: Ref; onClose: () => void }) {
  const { key, renew } = useIdempotencyKey();
  const invite = useInvite(key);
  const toast = useToast();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<GivableRole>("school_leader");
  const [school, setSchool] = useState<SchoolLocation | null>(null);
  const [board, setBoard] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const missing = {
    name: name.trim() === "",
    email: !/^\S+@\S+\.\S+$/.test(email.trim()),
    school: role === "school_leader" && school === null,
    board: (role === "board_hr" || LOOKING_ON.includes(role)) && board === null,
  };

  /** Another answer is another question to the server. */
  const changed = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      renew();
      if (invite.isError) invite.reset();
    };
  };
  const send = () => {
    setTried(true);
    if (Object.values(missing).some(Boolean)) return;
    const body: Invitation = { region: region.id, name: name.trim(), email: email.trim(), role };
    if (role === "school_leader" && school !== null) body.schoolLocation = school.id;
    if (board !== null && role !== "school_leader") body.organisation = board;
    invite.mutate(body, {
      onSuccess: (made) => {
        toast(`${made.person.name} is uitgenodigd en krijgt een mail.`);
        onClose();
      },
    });
  };
  const refused = (field: string) =>
    invite.error instanceof ApiProblem ? invite.error.about(field) : undefined;

  return (
    <Dialog
      open
      onClose={onClose}
      title="Iemand uitnodigen"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button type="submit" form={FORM} look="primary" busy={invite.isPending}>
            Nodig uit
          </Button>
        </>
      }
    >
      <Form id={FORM} onSubmit={send}>
        {invite.isError && refused("email") === undefined && (
          <Alert kind="error" announce>
            {sentenceOf(invite.error)}
          </Alert>
        )}
        <TextField
          label="Naam"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={changed(setName)}
          error={tried && missing.name ? "Vul de naam in." : undefined}
        />
        <TextField
          label="E-mailadres"
          description="Daar komt de uitnodiging. Een wachtwoord is niet nodig."
          type="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={254}
          value={email}
          onChange={changed(setEmail)}
          error={tried && missing.email ? "Vul een geldig e-mailadres in." : refused("email")}
        />
        <Select<GivableRole>
          label="Wat mag deze persoon?"
          description={ROLES.find((one) => one.value === role)?.description}
          value={role}
          onChange={(chosen) => {
            changed(setRole)(chosen);
            setBoard(null);
          }}
          options={ROLES}
        />
        {role === "school_leader" && (
          <SchoolSearch
            label="Voor welke school?"
            chosen={school}
            onChange={changed(setSchool)}
            error={tried && missing.school ? "Kies een school uit de lijst." : undefined}
          />
        )}
        {role === "board_hr" && (
          <BoardChoice
            region={region}
            value={board}
            onChange={changed(setBoard)}
            error={tried && missing.board ? "Kies een bestuur uit de lijst." : undefined}
          />
        )}
        {LOOKING_ON.includes(role) && (
          <OnlookerChoice
            region={region}
            role={role}
            value={board}
            onChange={changed(setBoard)}
            error={tried && missing.board ? "Kies een organisatie uit de lijst." : undefined}
          />
        )}
      </Form>
    </Dialog>
  );
}

type ChoiceProps = {
  region: Ref;
  value: number | null;
  onChange: (id: number | null) => void;
  error: string | undefined;
};

/** Who takes part here without a vote, as the coordinator keeps it. */
function OnlookerChoice({
  region,
  role,
  value,
  onChange,
  error,
}: ChoiceProps & { role: GivableRole }) {
  const detail = useRegion(region.id);
  const fitting = (detail.data?.participations ?? []).filter((part) => part.role === role);
  return (
    <ComboBox
      label="Voor welke organisatie?"
      options={fitting.map(({ organisation: { id, name } }) => ({ id, label: name }))}
      value={value}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      error={error}
    />
  );
}

function BoardChoice({ region, value, onChange, error }: ChoiceProps) {
  const boards = useBoards(region.id);
  return (
    <ComboBox
      label="Voor welk bestuur?"
      options={(boards.data?.results ?? []).map((board) => ({ id: board.id, label: board.name }))}
      value={value}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      error={error}
    />
  );
}
