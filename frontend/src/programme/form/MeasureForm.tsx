/** The form of a measure: what, why, when, and who does what. */
import { useState } from "react";

import { refusalOf } from "@/governance/words";
import { DutiesField } from "@/programme/form/DutiesField";
import { bodyOf, errorsOf, type MeasureDraft } from "@/programme/form/measure";
import { TermFields } from "@/programme/form/TermFields";
import type { MeasureBody } from "@/programme/mutations";
import { useChallenges, useMeasureOwners, useProposals } from "@/programme/queries";
import type { Task } from "@/programme/types";
import { TASK_WORDS, TASKS } from "@/programme/words";
import { ROLE_WORDS } from "@/accounts/roles";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Checkbox, CheckboxGroup, ChipChoice } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { ActionBar, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";

export function MeasureForm({
  first,
  region,
  back,
  move,
  onKeep,
}: {
  first: MeasureDraft;
  region: number;
  back: string;
  move: { isPending: boolean; isError: boolean; error: unknown };
  onKeep: (body: MeasureBody) => void;
}) {
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<MeasureDraft>) => setDraft({ ...draft, ...changes });
  const challenges = useChallenges(region).data ?? [];
  const owners = useMeasureOwners(region).data?.results ?? [];
  const proposals = useProposals(region).data ?? [];
  const errors = tried ? errorsOf(draft) : {};
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        const body = bodyOf(draft);
        if (body !== undefined) onKeep(body);
      }}
    >
      {Object.keys(errors).length > 0 && (
        <Alert kind="error" announce>
          Er mist nog iets. Kijk bij de velden hieronder.
        </Alert>
      )}
      {move.isError && (
        <Alert kind="error" announce>
          {refusalOf(move.error)}
        </Alert>
      )}
      <Card>
        <Stack>
          <TextField
            label="Naam van de maatregel"
            value={draft.title}
            onChange={(title) => change({ title })}
            maxLength={160}
            error={errors.title}
          />
          <TextArea
            label="Wat gaan jullie doen?"
            value={draft.text}
            onChange={(text) => change({ text })}
            maxLength={4000}
            error={errors.text}
          />
          <ChipChoice<Task>
            label="Bij welke taak hoort het?"
            options={TASKS.map((value) => ({ value, label: TASK_WORDS[value] }))}
            value={draft.task === "" ? null : draft.task}
            onChange={(task) => change({ task })}
            error={errors.task}
          />
          <Checkbox
            label="Het gaat (ook) om behoud van mensen"
            checked={draft.isRetention}
            onChange={(isRetention) => change({ isRetention })}
          />
        </Stack>
      </Card>
      <Card>
        <Stack>
          <TermFields term={draft} onChange={change} errors={errors} />
        </Stack>
      </Card>
      <Card>
        <Stack>
          <Select
            label="Trekker"
            optional
            value={draft.owner === null ? "" : String(draft.owner)}
            onChange={(value) => change({ owner: value === "" ? null : Number(value) })}
            emptyLabel="Ik"
            options={owners.map(({ id, name, role }) => ({
              value: String(id),
              label: `${name} (${ROLE_WORDS[role].toLowerCase()})`,
            }))}
          />
          <DutiesField
            value={draft.duties}
            onChange={(duties) => change({ duties })}
            error={errors.duties}
          />
          {challenges.length > 0 && (
            <CheckboxGroup
              label="Voor welke uitdaging?"
              optional
              options={challenges
                .filter(({ id, status }) => status === "open" || draft.challenges.includes(id))
                .map(({ id, title }) => ({ value: String(id), label: title }))}
              value={draft.challenges.map(String)}
              onChange={(chosen) => change({ challenges: chosen.map(Number) })}
            />
          )}
          <TextField
            label="Pakket"
            optional
            description="Maatregelen die samen moeten werken, krijgen dezelfde naam."
            value={draft.package}
            onChange={(name) => change({ package: name })}
            maxLength={80}
          />
          <Select
            label="Rust op het besluit"
            optional
            description="Starten kan pas als het is aangenomen en de instemming die erbij hoort er is."
            value={draft.decision === null ? "" : String(draft.decision)}
            onChange={(value) => change({ decision: value === "" ? null : Number(value) })}
            emptyLabel="Geen besluit nodig"
            options={proposals
              .filter(
                ({ id, status }) => ["open", "carried"].includes(status) || id === draft.decision,
              )
              .map(({ id, title }) => ({ value: String(id), label: title }))}
          />
        </Stack>
      </Card>
      <ActionBar>
        <ButtonLink to={back}>Terug</ButtonLink>
        <Button type="submit" look="primary" busy={move.isPending}>
          Bewaar
        </Button>
      </ActionBar>
    </Form>
  );
}
