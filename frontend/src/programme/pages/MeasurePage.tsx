/** One measure: what it is, who does what, who was asked about it, what came of it, and what happened. */
import { ArrowLeft, FilePen } from "lucide-react";
import { useParams } from "react-router";

import { Consents } from "@/programme/components/Consents";
import { Consultations } from "@/programme/components/Consultations";
import { Evaluations } from "@/programme/components/Evaluations";
import { History } from "@/programme/components/History";
import { datesOf } from "@/programme/components/MeasureCard";
import { MeasureSteps } from "@/programme/components/MeasureSteps";
import { useMeasure } from "@/programme/queries";
import type { Measure } from "@/programme/types";
import {
  KIND_WORDS,
  MEASURE_LOOKS,
  OUTCOME_LOOKS,
  TASK_WORDS,
  VISIBILITY_WORDS,
} from "@/programme/words";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { DataList, type DataItem } from "@/ui/DataList";
import { countOf } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph, TextLink } from "@/ui/Text";
import "@/programme/components/programme.css";

export default function MeasurePage() {
  const { measureId } = useParams();
  const measure = useMeasure(Number(measureId));
  return (
    <QueryView
      query={measure}
      level={1}
      loading={<CardSkeleton count={3} label="De maatregel laden" />}
    >
      {(shown) => <Shown measure={shown} />}
    </QueryView>
  );
}

function Shown({ measure }: { measure: Measure }) {
  return (
    <Stack gap="large">
      <title>{`${measure.title} · Vervangingspool`}</title>
      <PageHeader
        title={measure.title}
        kicker={`${measure.region.name} · ${TASK_WORDS[measure.task]}`}
        lead={
          <Row>
            <StatusBadge look={MEASURE_LOOKS[measure.status]} />
            {measure.outcome !== "" && <StatusBadge look={OUTCOME_LOOKS[measure.outcome]} />}
            <span>{datesOf(measure)}</span>
          </Row>
        }
        actions={
          <>
            <ButtonLink to="/plan/maatregelen" icon={<ArrowLeft size={18} aria-hidden="true" />}>
              Alle maatregelen
            </ButtonLink>
            {measure.can.includes("change") && (
              <ButtonLink
                to={`/plan/maatregelen/${measure.id}/wijzigen`}
                icon={<FilePen size={18} aria-hidden="true" />}
              >
                Wijzig
              </ButtonLink>
            )}
          </>
        }
      />
      {measure.attention !== "" && (
        <Alert kind="warning" title="Deze maatregel vraagt aandacht">
          {measure.attention}
        </Alert>
      )}
      <p className="programme-text">{measure.text}</p>
      <MeasureSteps measure={measure} />
      <Section id="gegevens" title="Gegevens">
        <Card>
          <DataList items={factsOf(measure)} />
        </Card>
      </Section>
      {measure.decision !== null && <Consents decision={measure.decision} />}
      <Section id="meegepraat" title="Wie praatte mee">
        <Consultations measure={measure} />
      </Section>
      <Section id="evaluatie" title="Werkt het?">
        <Evaluations evaluations={measure.evaluations} />
        {measure.package !== "" && (
          <Paragraph tone="soft">
            {`Deze maatregel hoort bij het pakket ${measure.package}. Wat één maatregel doet, is niet los te zien van de andere.`}
          </Paragraph>
        )}
      </Section>
      <Section id="geschiedenis" title="Geschiedenis">
        <History moves={measure.history} />
      </Section>
    </Stack>
  );
}

function factsOf(measure: Measure): DataItem[] {
  const { adoptedFrom, adoptionCount, challenges, duties } = measure;
  const items: (DataItem | false)[] = [
    { term: "Soort", value: KIND_WORDS[measure.kind] },
    { term: "Trekker", value: measure.owner.name },
    measure.isRetention && { term: "Kenmerk", value: "Behoud" },
    measure.package !== "" && { term: "Pakket", value: measure.package },
    duties.length > 0 && {
      term: "Wie doet wat",
      value: (
        <ul className="programme-plain">
          {duties.map(({ who, what }) => (
            <li key={`${who} ${what}`}>
              <strong>{who}</strong> {what}
            </li>
          ))}
        </ul>
      ),
    },
    challenges.length > 0 && {
      term: "Voor welke uitdaging",
      value: (
        <ul className="programme-plain">
          {challenges.map(({ id, title }) => (
            <li key={id}>
              <TextLink to="/plan/uitdagingen">{title}</TextLink>
            </li>
          ))}
        </ul>
      ),
    },
    adoptedFrom !== null && {
      term: "Overgenomen van",
      value: `${adoptedFrom.region.name}: ${adoptedFrom.title}`,
    },
    { term: "Wie mag het lezen", value: VISIBILITY_WORDS[measure.visibility] },
    adoptionCount > 0 && {
      term: "Overgenomen door",
      value: countOf(adoptionCount, "andere regio", "andere regio's"),
    },
  ];
  return items.filter((item) => item !== false);
}
