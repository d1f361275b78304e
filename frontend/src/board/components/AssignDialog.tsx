/** Place somebody by hand: ask once, show every rule in the way, and let a planner go round it with a reason. */
import { useState } from "react";

import { useAssignByHand } from "@/board/queries";
import type { BlockingRule } from "@/board/types";
import { isProblem, sentenceOf } from "@/http/errors";
import type { Ref, RequestDetail } from "@/http/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { capitalised, whenOf, workOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_REASON = 200;

export type Chosen = Ref;

export function AssignDialog({
  request,
  person,
  onClose,
}: {
  request: RequestDetail;
  person: Chosen;
  onClose: () => void;
}) {
  const { key, renew } = useIdempotencyKey();
  const assign = useAssignByHand(request.id, key);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const rules = rulesOf(assign.error);
  const mayOverride = rules.length > 0 && rules.every((rule) => rule.overridable);
  const missing = mayOverride && reason.trim() === "";
  const place = () => {
    setTried(true);
    if (missing) return;
    assign.mutate(
      { substitute: person.id, ...(mayOverride ? { overrideReason: reason.trim() } : {}) },
      {
        onSuccess: () => {
          toast(`${person.name} komt. Beide kanten krijgen bericht.`);
          onClose();
        },
        // Another try is another question.
        onError: () => {
          renew();
          setTried(false);
        },
      },
    );
  };
  const stuck = assign.isError && !mayOverride;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${person.name} plaatsen?`}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          {!stuck && (
            <Button
              look={mayOverride ? "danger" : "primary"}
              busy={assign.isPending}
              onClick={place}
            >
              {mayOverride ? "Plaats toch" : "Ja, plaats"}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <Paragraph>
          {`${workOf(request)} op ${request.schoolLocation.name}, ${whenOf(request.periods)}.`}
        </Paragraph>
        {!assign.isError && (
          <Paragraph tone="soft">
            {`De school en ${person.name} krijgen meteen bericht. Wie nog nadacht, hoort dat het niet meer nodig is.`}
          </Paragraph>
        )}
        {assign.isError && rules.length === 0 && (
          <Alert kind="error" announce>
            {sentenceOf(assign.error)}
          </Alert>
        )}
        {rules.length > 0 && <Rules rules={rules} mayOverride={mayOverride} />}
        {mayOverride && (
          <TextArea
            label="Waarom wijk je af?"
            description="Je naam en je reden komen in de geschiedenis te staan."
            maxLength={LONGEST_REASON}
            rows={3}
            value={reason}
            onChange={setReason}
            error={tried && missing ? "Schrijf waarom je afwijkt." : undefined}
          />
        )}
      </Stack>
    </Dialog>
  );
}

function Rules({ rules, mayOverride }: { rules: readonly BlockingRule[]; mayOverride: boolean }) {
  return (
    <>
      <div role="alert">
        <Paragraph>
          {mayOverride
            ? "Dit past niet bij de regels. Je mag afwijken als je een reden geeft."
            : "Dit kan niet. Van minstens één regel mag niemand afwijken."}
        </Paragraph>
      </div>
      <ul className="board-blocks">
        {rules.map((rule) => (
          <li key={rule.rule} data-tone={rule.overridable ? "asked" : "unfilled"}>
            <strong>{capitalised(rule.label)}</strong>
            <small>
              {rule.overridable ? "Hiervan mag je afwijken" : "Hiervan mag niemand afwijken"}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every rule the server named, when it said that this does not fit. */
function rulesOf(error: unknown): BlockingRule[] {
  if (!isProblem(error, "not-eligible")) return [];
  const rules = error.body["rules"];
  return Array.isArray(rules) ? (rules as BlockingRule[]) : [];
}
