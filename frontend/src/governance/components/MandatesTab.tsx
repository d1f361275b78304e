/** Who may decide in place of the table, on which ground and until when; every use, and the escalations so far. */
import { CircleCheck, CircleDashed, ShieldAlert } from "lucide-react";
import { useState } from "react";

import { EndDialog } from "@/governance/components/EndDialog";
import { EscalationDialog } from "@/governance/components/EscalationDialog";
import { MandateDialog } from "@/governance/components/MandateDialog";
import { useEndMandate, useEscalations, useMandates } from "@/governance/council";
import type { Escalation, Mandate } from "@/governance/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { formatDate } from "@/ui/format";
import { Row, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Heading, Paragraph, TextLink } from "@/ui/Text";
import { Timeline } from "@/ui/Timeline";

const LOOKS = {
  running: { label: "Geldt nu", icon: CircleCheck, tone: "asked" },
  over: { label: "Voorbij", icon: CircleDashed, tone: "ended" },
} as const;

type Asked = "give" | "declare" | Mandate;

export function MandatesTab({ region, keeps }: { region: number | undefined; keeps: boolean }) {
  const mandates = useMandates(region);
  const escalations = useEscalations(region);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Stack gap="large">
      {keeps && (
        <Row>
          <Button onClick={() => setAsked("give")}>Geef doorzettingsmacht</Button>
          <Button look="danger-secondary" onClick={() => setAsked("declare")}>
            Roep een escalatie uit
          </Button>
        </Row>
      )}
      <Section id="mandates" title="Wie mag doorzetten">
        <QueryView query={mandates} loading={<CardSkeleton count={1} label="De mandaten laden" />}>
          {(every) =>
            every.length === 0 ? (
              <EmptyState title="Niemand heeft doorzettingsmacht" icon={<ShieldAlert />} level={3}>
                De tafel beslist zelf. Een mandaat rust altijd op een besluit of op een escalatie.
              </EmptyState>
            ) : (
              <Stack>
                {every.map((mandate) => (
                  <MandateCard
                    key={mandate.id}
                    mandate={mandate}
                    onEnd={keeps && mandate.isRunning ? () => setAsked(mandate) : undefined}
                  />
                ))}
              </Stack>
            )
          }
        </QueryView>
      </Section>
      <Section id="escalations" title="Escalaties">
        <QueryView
          query={escalations}
          loading={<CardSkeleton count={1} label="De escalaties laden" />}
        >
          {(every) =>
            every.length === 0 ? (
              <Paragraph tone="soft">Er is nog nooit iets uitgeroepen.</Paragraph>
            ) : (
              <Card>
                <Timeline label="Escalaties, de nieuwste eerst" items={every.map(itemOf)} />
              </Card>
            )
          }
        </QueryView>
      </Section>
      {asked === "give" && region !== undefined && (
        <MandateDialog region={region} onClose={close} />
      )}
      {asked === "declare" && region !== undefined && (
        <EscalationDialog region={region} onClose={close} />
      )}
      {asked !== null && typeof asked === "object" && (
        <EndMandate mandate={asked} onClose={close} />
      )}
    </Stack>
  );
}

function MandateCard({ mandate, onEnd }: { mandate: Mandate; onEnd: (() => void) | undefined }) {
  return (
    <Card as="article">
      <Stack gap="small">
        <div className="governance-own__head">
          <Heading level={3} looksLike={4}>
            {mandate.holderName}
          </Heading>
          <StatusBadge look={LOOKS[mandate.isRunning ? "running" : "over"]} />
        </div>
        <DataList
          items={[
            { term: "Waarover", value: mandate.scope },
            { term: "Rust op", value: <Ground mandate={mandate} /> },
            {
              term: "Termijn",
              value: `${formatDate(mandate.fromDate)} tot ${formatDate(mandate.untilDate)}`,
            },
            { term: "Vastgelegd door", value: mandate.givenByName },
          ]}
        />
        {mandate.endReason !== "" && <Paragraph tone="soft">{mandate.endReason}</Paragraph>}
        {mandate.uses.length === 0 ? (
          <Paragraph tone="soft">Nog niet gebruikt.</Paragraph>
        ) : (
          <ul className="governance-uses">
            {mandate.uses.map((use) => (
              <li key={use.id}>{`Gebruikt op ${formatDate(use.at)}: ${use.reason}`}</li>
            ))}
          </ul>
        )}
        {onEnd !== undefined && (
          <div>
            <Button size="small" look="subtle" onClick={onEnd}>
              Beëindig het mandaat
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

function Ground({ mandate }: { mandate: Mandate }) {
  if (mandate.decisionId === null) return mandate.basis;
  return <TextLink to={`/besluiten/${mandate.decisionId}`}>{mandate.basis}</TextLink>;
}

function EndMandate({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const end = useEndMandate(mandate.id);
  return (
    <EndDialog
      title={`Mandaat van ${mandate.holderName} beëindigen?`}
      text="Wat er met het mandaat besloten is, blijft staan."
      label="Waarom?"
      done="Het mandaat is voorbij."
      move={end}
      onClose={onClose}
    />
  );
}

function itemOf(one: Escalation) {
  const ended =
    one.endedAt === null
      ? "Dit geldt nog."
      : `Voorbij op ${formatDate(one.endedAt)}: ${one.endReason}`;
  return {
    id: one.id,
    at: one.declaredAt,
    title: `${one.levelName}, door ${one.declaredByName}`,
    detail: `${one.reason} ${ended}`,
  };
}
