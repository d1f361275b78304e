/** Make an agreement: what, measured how, from where to where, and by whom it is watched. */
import { useState } from "react";
import { useNavigate } from "react-router";

import { useRoles } from "@/accounts/roles";
import {
  bodyOf,
  EMPTY_DRAFT,
  errorsOf,
  isReady,
  NEW_AMBITION,
  type Draft,
  type DraftErrors,
} from "@/agreements/form/draft";
import { PeopleFields } from "@/agreements/form/PeopleFields";
import { IndicatorField, newestOf, WhatFields } from "@/agreements/form/WhatFields";
import { BaselineFields, PeriodFields } from "@/agreements/form/WhenFields";
import { useAddAmbition, useIndicators, useMakeAgreement } from "@/agreements/queries";
import { isProblem, sentenceOf } from "@/http/errors";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Form } from "@/ui/Form";
import { ActionBar, PageHeader, Section, Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import "@/agreements/components/agreements.css";

const NO_ERRORS: DraftErrors = { targetErrors: {} };

export default function NewAgreementPage() {
  const { active, me } = useRoles();
  const region = active?.region?.id;
  const navigate = useNavigate();
  const toast = useToast();
  const { key, renew } = useIdempotencyKey();
  const make = useMakeAgreement(key);
  const addAmbition = useAddAmbition();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY_DRAFT, owner: String(me.id) });
  const [tried, setTried] = useState(false);
  const indicators = newestOf(useIndicators().data?.results ?? []);
  const unit = indicators.find(({ code }) => code === draft.indicator)?.unit;
  const found = errorsOf(draft, unit);
  const errors = tried ? found : NO_ERRORS;
  const problem = make.error ?? addAmbition.error;

  /** Another answer is another question to the server. */
  const change = (wanted: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...wanted }));
    renew();
    if (make.isError) make.reset();
    if (addAmbition.isError) addAmbition.reset();
  };
  const send = (ambition: number) =>
    make.mutate(bodyOf(draft, ambition), {
      onSuccess: (made) => {
        toast("De afspraak staat.");
        void navigate(`/afspraken/${made.agreement.id}`);
      },
    });
  const submit = () => {
    setTried(true);
    if (!isReady(found) || region === undefined) return;
    if (draft.ambition !== NEW_AMBITION) {
      send(Number(draft.ambition));
      return;
    }
    addAmbition.mutate(
      { region, title: draft.newAmbition.trim(), explanation: "" },
      {
        // Made now: a second try does not make it again.
        onSuccess: ({ id }) => {
          setDraft((now) => ({ ...now, ambition: String(id), newAmbition: "" }));
          send(id);
        },
      },
    );
  };
  const part = { draft, errors, change };

  return (
    <Stack gap="large">
      <PageHeader
        title="Nieuwe afspraak"
        kicker={active?.region?.name}
        lead="Spreek af wat het moet worden. Daarna telt de pool mee, of voert de trekker cijfers in."
      />
      <Form onSubmit={submit}>
        <Section id="wat" title="Wat spreken we af?">
          <Card>
            <Stack>
              <WhatFields {...part} region={region} />
              <IndicatorField {...part} />
            </Stack>
          </Card>
        </Section>
        <Section id="waarheen" title="Van waar naar waar?">
          <Card>
            <Stack>
              <BaselineFields {...part} unit={unit} />
              <PeriodFields {...part} unit={unit} />
            </Stack>
          </Card>
        </Section>
        <Section id="wie" title="Wie kijkt ernaar?">
          <Card>
            <Stack>
              <PeopleFields
                region={region}
                owner={draft.owner}
                reviewer={draft.reviewer}
                errors={{
                  owner: isProblem(make.error, "person-not-involved")
                    ? make.error.message
                    : undefined,
                  reviewer: errors.reviewer,
                }}
                onOwner={(owner) => change({ owner })}
                onReviewer={(reviewer) => change({ reviewer })}
              />
            </Stack>
          </Card>
        </Section>
        {tried && !isReady(found) && (
          <Alert kind="error" announce>
            Er ontbreekt nog iets, of er klopt iets niet. Kijk bij de velden met een rode regel.
          </Alert>
        )}
        {problem !== null && (
          <Alert kind="error" announce>
            {sentenceOf(problem)}
          </Alert>
        )}
        <ActionBar>
          <ButtonLink to="/afspraken">Terug</ButtonLink>
          <Button type="submit" look="primary" busy={make.isPending || addAmbition.isPending}>
            Maak de afspraak
          </Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
