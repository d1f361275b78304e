/** Making a proposal: what, how it is decided, what it would change; seen as others will see it before it is sent. */
import { useEffect, useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { CATALOGUE } from "@/governance/form/catalogue";
import {
  bodyOf,
  effectBodyOf,
  NOTHING,
  problemsOf,
  type DecisionDraft,
} from "@/governance/form/draft";
import { EffectPart } from "@/governance/form/EffectPart";
import { PreviewPart } from "@/governance/form/PreviewPart";
import { Refusal } from "@/governance/form/Refusal";
import { TextPart } from "@/governance/form/TextPart";
import { chambersOf, WayPart } from "@/governance/form/WayPart";
import { useDraftProposal, usePreviewEffect } from "@/governance/mutations";
import { useSeats } from "@/governance/queries";
import type { EffectLine } from "@/governance/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { Button, ButtonLink } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { isoDay } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import "@/governance/form/fields.css";

/** In the address: the kind of change that the form opens with. */
const CHANGES = "wijzigt";

export default function NewDecisionPage() {
  const region = useRoles().active?.region ?? undefined;
  const [address] = useSearchParams();
  const [draft, setDraft] = useState<DecisionDraft>(() => draftFor(address.get(CHANGES)));
  const [tried, setTried] = useState(false);
  const [lines, setLines] = useState<readonly EffectLine[] | null>(null);
  const preview = usePreviewEffect();
  const problems = tried ? problemsOf(draft) : {};
  const change = (part: Partial<DecisionDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    if (preview.isError) preview.reset();
  };

  const look = () => {
    setTried(true);
    const shown = draft.form === "advice" ? { ...draft, effect: null } : draft;
    if (Object.keys(problemsOf(shown)).length > 0) return;
    const effect = effectBodyOf(shown.effect);
    if (effect === null) setLines([]);
    else {
      preview.mutate(
        { effect, ...(region === undefined ? {} : { region: region.id }) },
        { onSuccess: (answer) => setLines(answer.lines) },
      );
    }
  };

  if (lines !== null) {
    return (
      <Sending draft={draft} lines={lines} region={region?.id} onBack={() => setLines(null)} />
    );
  }
  return (
    <Stack gap="large">
      <PageHeader
        title="Nieuw voorstel"
        kicker={region?.name}
        lead="Straks zie je eerst hoe anderen het lezen. Er gaat nog niets de deur uit."
      />
      <Form onSubmit={look}>
        <div className="governance-form">
          <Section id="what" title="Wat stel je voor?">
            <TextPart draft={draft} problems={problems} onChange={change} />
          </Section>
          <Section id="way" title="Hoe en door wie?">
            <WayPart region={region?.id} draft={draft} problems={problems} onChange={change} />
          </Section>
          {draft.form !== "advice" && (
            <Section id="effect" title="Wat verandert er dan?">
              <EffectPart
                region={region?.id}
                effect={draft.effect}
                problems={problems}
                onChange={(effect) => change({ effect })}
              />
            </Section>
          )}
          <Refusal error={preview.error} />
          <div className="governance-form__actions">
            <Button type="submit" look="primary" size="large" busy={preview.isPending}>
              Bekijk het voorbeeld
            </Button>
            <ButtonLink to="/besluiten" look="subtle">
              Stop
            </ButtonLink>
          </div>
        </div>
      </Form>
    </Stack>
  );
}

/** Another screen may say what is to change; an unknown word is no more than a proposal without a change. */
function draftFor(kind: string | null): DecisionDraft {
  if (kind === null || !Object.hasOwn(CATALOGUE, kind)) return NOTHING;
  return { ...NOTHING, effect: { kind, fromDate: isoDay(new Date()), changes: {} } };
}

function Sending({
  draft,
  lines,
  region,
  onBack,
}: {
  draft: DecisionDraft;
  lines: readonly EffectLine[];
  region: number | undefined;
  onBack: () => void;
}) {
  const { key } = useIdempotencyKey();
  const send = useDraftProposal(key);
  const seats = useSeats(region);
  const navigate = useNavigate();
  const toast = useToast();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The keyboard and the screen reader follow to the preview.
    top.current?.focus();
  }, []);
  const wanted = draft.chambers.map(String);
  const chambers = chambersOf(seats.data ?? [])
    .filter(({ value }) => wanted.length === 0 || wanted.includes(value))
    .map(({ label }) => label);
  const sendIt = (open: boolean) =>
    send.mutate(
      { body: bodyOf(draft, region), open },
      {
        onSuccess: ({ id }) => {
          toast(open ? "Verstuurd. Iedereen aan tafel krijgt bericht." : "Bewaard als concept.");
          void navigate(`/besluiten/${id}`, { replace: true });
        },
      },
    );
  return (
    <Stack gap="large">
      <div ref={top} tabIndex={-1} className="governance-form__top">
        <PageHeader
          title="Zo lezen anderen het"
          lead="Klopt het? Breng het dan in stemming. Wijzigen kan daarna ook nog, maar dan stemt iedereen opnieuw."
        />
      </div>
      <div className="governance-form">
        <PreviewPart
          draft={draft.form === "advice" ? { ...draft, effect: null } : draft}
          lines={lines}
          chambers={chambers}
        />
        <Refusal error={send.error} />
        <div className="governance-form__actions">
          <Button look="primary" size="large" busy={send.isPending} onClick={() => sendIt(true)}>
            Breng in stemming
          </Button>
          <Button size="large" disabled={send.isPending} onClick={() => sendIt(false)}>
            Bewaar als concept
          </Button>
          <Button look="subtle" size="large" disabled={send.isPending} onClick={onBack}>
            Terug
          </Button>
        </div>
      </div>
    </Stack>
  );
}
