/** Changing the text of a proposal: a new version, about which everybody votes again once it is in voting. */
import { useState } from "react";
import { useNavigate, useParams } from "react-router";

import { problemsOf, textBodyOf, textOf, type TextDraft } from "@/governance/form/draft";
import { EffectPart } from "@/governance/form/EffectPart";
import { Refusal } from "@/governance/form/Refusal";
import { TextPart } from "@/governance/form/TextPart";
import { useAmendProposal } from "@/governance/mutations";
import { useDecision } from "@/governance/queries";
import type { RegionDecision } from "@/governance/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { isoDay } from "@/ui/format";
import { Form } from "@/ui/Form";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { TextArea } from "@/ui/TextField";
import { TextLink } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import "@/governance/form/fields.css";

const LONGEST_NOTE = 400;

export default function AmendDecisionPage() {
  const { decisionId } = useParams();
  const decision = useDecision(Number(decisionId));
  return (
    <QueryView query={decision} level={1} loading={<CardSkeleton label="Het voorstel laden" />}>
      {(shown) =>
        shown.moves.includes("amend") || shown.moves.includes("revise") ? (
          <Amending decision={shown} />
        ) : (
          <EmptyState
            title="Dit voorstel kan niet meer gewijzigd worden"
            level={1}
            action={<TextLink to={`/besluiten/${shown.id}`}>Naar het voorstel</TextLink>}
          >
            Het is afgesloten, of het is niet van jou.
          </EmptyState>
        )
      }
    </QueryView>
  );
}

function Amending({ decision }: { decision: RegionDecision }) {
  const { key, renew } = useIdempotencyKey();
  const amend = useAmendProposal(decision.id, key);
  const navigate = useNavigate();
  const toast = useToast();
  const [draft, setDraft] = useState<TextDraft>(() => textOf(decision, isoDay(new Date())));
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const [basis] = useState(decision.textVersion);
  const isOpen = decision.status === "open";
  const voted = decision.tally?.chambers.reduce((count, chamber) => count + chamber.voted, 0) ?? 0;
  const noNote = isOpen && note.trim() === "";
  const problems = tried ? problemsOf(draft) : {};
  const change = (part: Partial<TextDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    renew();
  };

  const send = () => {
    setTried(true);
    if (noNote || Object.keys(problemsOf(draft)).length > 0) return;
    amend.mutate(
      { ...textBodyOf(draft), note: note.trim() },
      {
        onSuccess: () => {
          toast(
            isOpen ? "Gewijzigd. Iedereen aan tafel stemt opnieuw." : "Het concept is bewaard.",
          );
          void navigate(`/besluiten/${decision.id}`, { replace: true });
        },
      },
    );
  };

  return (
    <Stack gap="large">
      <PageHeader
        title={isOpen ? "Voorstel wijzigen" : "Concept aanpassen"}
        kicker={decision.title}
      />
      {isOpen && voted > 0 && (
        <Alert kind="warning">
          {`Er is al ${voted} keer gestemd. Na een wijziging tellen die stemmen niet meer: ze gingen over de oude tekst.`}
        </Alert>
      )}
      {decision.textVersion !== basis && !amend.isSuccess && (
        <Alert kind="warning" announce>
          Een ander wijzigde dit voorstel intussen. Wat jij verstuurt komt daarvoor in de plaats.
        </Alert>
      )}
      <Form onSubmit={send}>
        <div className="governance-form">
          <Section id="what" title="Wat stel je voor?">
            <TextPart draft={draft} problems={problems} onChange={change} />
          </Section>
          {decision.form !== "advice" && (
            <Section id="effect" title="Wat verandert er dan?">
              <EffectPart
                region={decision.region.id}
                effect={draft.effect}
                problems={problems}
                onChange={(effect) => change({ effect })}
              />
            </Section>
          )}
          {isOpen && (
            <TextArea
              label="Wat is er anders, en waarom?"
              description="Dit lezen mensen als eerste als ze opnieuw stemmen."
              rows={3}
              maxLength={LONGEST_NOTE}
              value={note}
              onChange={setNote}
              error={tried && noNote ? "Schrijf kort wat er anders is." : undefined}
            />
          )}
          <Refusal error={amend.error} />
          <div className="governance-form__actions">
            <Button type="submit" look="primary" size="large" busy={amend.isPending}>
              {isOpen ? "Verstuur de wijziging" : "Bewaar het concept"}
            </Button>
            <ButtonLink to={`/besluiten/${decision.id}`} look="subtle">
              Stop
            </ButtonLink>
          </div>
        </div>
      </Form>
    </Stack>
  );
}
