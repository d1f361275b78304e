/** Change an agreement: its name, its people, and the targets of periods that are not reported yet. */
import { useState } from "react";
import { useNavigate, useParams } from "react-router";

import { boundsFor } from "@/agreements/form/draft";
import { PeopleFields } from "@/agreements/form/PeopleFields";
import { TargetFields } from "@/agreements/form/TargetFields";
import { readNumber, typedOf } from "@/agreements/numbers";
import {
  useAgreement,
  useReviseAgreement,
  type Revision,
  type TargetBody,
} from "@/agreements/queries";
import type { Agreement, AgreementPeriod } from "@/agreements/types";
import { UNIT_NAMES } from "@/agreements/words";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Form } from "@/ui/Form";
import { ActionBar, PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";
import "@/agreements/components/agreements.css";

const MOST_TITLE = 160;

export default function EditAgreementPage() {
  const { agreementId } = useParams();
  const agreement = useAgreement(Number(agreementId));
  return (
    <QueryView query={agreement} level={1} loading={<CardSkeleton label="De afspraak laden" />}>
      {(shown) => <EditForm shown={shown} />}
    </QueryView>
  );
}

function EditForm({ shown }: { shown: Agreement }) {
  const { agreement, periods } = shown;
  const revise = useReviseAgreement(agreement.id);
  const navigate = useNavigate();
  const toast = useToast();
  const [title, setTitle] = useState(agreement.title);
  const [owner, setOwner] = useState(String(agreement.owner.id));
  const [reviewer, setReviewer] = useState(String(agreement.reviewer?.id ?? ""));
  const [targets, setTargets] = useState(() => typedTargets(periods));
  const [tried, setTried] = useState(false);
  const wrong = {
    title: title.trim() === "" ? "Geef de afspraak een naam." : undefined,
    reviewer:
      reviewer !== "" && reviewer === owner
        ? "Wie de afspraak trekt, beoordeelt haar niet zelf. Kies iemand anders."
        : undefined,
    targets: targetErrors(periods, targets, boundsFor(agreement.indicator.unit)),
  };
  const ready =
    wrong.title === undefined &&
    wrong.reviewer === undefined &&
    Object.keys(wrong.targets).length === 0;
  const submit = () => {
    setTried(true);
    if (!ready) return;
    const body: Revision = {
      title: title.trim(),
      owner: Number(owner),
      ...(reviewer === "" ? {} : { reviewer: Number(reviewer) }),
    };
    const changed = changedTargets(periods, targets);
    if (changed.length > 0) body.targets = changed;
    revise.mutate(body, {
      onSuccess: () => {
        toast("De afspraak is gewijzigd.");
        void navigate(`/afspraken/${agreement.id}`);
      },
    });
  };
  return (
    <Stack gap="large">
      <title>{`${agreement.title} wijzigen · Vervangingspool`}</title>
      <PageHeader
        title="Afspraak wijzigen"
        kicker={agreement.title}
        lead="Wat je wijzigt, komt in de geschiedenis te staan. Indicator en nulmeting blijven zoals ze zijn."
      />
      <Form onSubmit={submit}>
        <Card>
          <Stack>
            <TextField
              label="Naam van de afspraak"
              maxLength={MOST_TITLE}
              value={title}
              onChange={setTitle}
              error={tried ? wrong.title : undefined}
            />
            <PeopleFields
              region={agreement.region.id}
              owner={owner}
              reviewer={reviewer}
              errors={{ reviewer: tried ? wrong.reviewer : undefined }}
              onOwner={setOwner}
              onReviewer={setReviewer}
            />
            <TargetFields
              kind={agreement.periodKind}
              stretches={periods.map(({ figure }) => figure)}
              values={targets}
              errors={tried ? wrong.targets : {}}
              unit={UNIT_NAMES[agreement.indicator.unit]}
              isClosed={(fromDate) => isClosed(periods, fromDate)}
              onChange={(fromDate, text) => setTargets((now) => ({ ...now, [fromDate]: text }))}
            />
          </Stack>
        </Card>
        {revise.isError && (
          <Alert kind="error" announce>
            {sentenceOf(revise.error)}
          </Alert>
        )}
        <ActionBar>
          <ButtonLink to={`/afspraken/${agreement.id}`}>Terug</ButtonLink>
          <Button type="submit" look="primary" busy={revise.isPending}>
            Bewaar
          </Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function isClosed(periods: readonly AgreementPeriod[], fromDate: string): boolean {
  const status = periods.find(({ figure }) => figure.fromDate === fromDate)?.status;
  return status !== "draft" && status !== "returned";
}

function typedTargets(periods: readonly AgreementPeriod[]): Record<string, string> {
  return Object.fromEntries(
    periods.map(({ figure }) => [figure.fromDate, typedOf(figure.target)] as const),
  );
}

type Typed = Readonly<Record<string, string>>;

function targetErrors(
  periods: readonly AgreementPeriod[],
  targets: Typed,
  bounds: { min: number; max?: number },
): Record<string, string> {
  const wrong = periods.flatMap(({ figure: { fromDate } }) => {
    const { error } = readNumber(targets[fromDate] ?? "", { ...bounds, optional: true });
    return error === undefined ? [] : [[fromDate, error] as const];
  });
  return Object.fromEntries(wrong);
}

/**
 * What differs from what stands there; an empty target is that of the period before, so the first period after a
 * change is sent too, and keeps what the screen shows.
 */
export function changedTargets(periods: readonly AgreementPeriod[], targets: Typed): TargetBody[] {
  let changedBefore = false;
  return periods.flatMap(({ figure: { fromDate, target }, status }) => {
    const { value } = readNumber(targets[fromDate] ?? "", { optional: true });
    const changed = value !== target;
    const kept = changedBefore && (status === "draft" || status === "returned");
    changedBefore = changed;
    return changed || kept ? [{ fromDate, value }] : [];
  });
}
