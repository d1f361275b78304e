/** What stands in the way of enough good teachers in the region, with the figures that show it. */
import { ArrowLeft, Plus, Puzzle } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { SayDialog } from "@/agreements/components/SayDialog";
import { ChallengeCard } from "@/programme/components/ChallengeCard";
import { Exports } from "@/programme/components/Exports";
import { ChallengeDialog } from "@/programme/form/ChallengeDialog";
import { useMoveChallenge } from "@/programme/mutations";
import { useChallenges } from "@/programme/queries";
import type { ChallengeRow } from "@/programme/types";
import { Button, ButtonLink } from "@/ui/Button";
import { countOf } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";
import "@/programme/components/programme.css";

type Asking =
  { kind: "write"; challenge?: ChallengeRow } | { kind: "move"; challenge: ChallengeRow };

export default function ChallengesPage() {
  const { active } = useRoles();
  const region = active?.region?.id;
  const challenges = useChallenges(region);
  const [asking, setAsking] = useState<Asking>();
  const writes = active?.role === "coordinator";
  return (
    <Stack gap="large">
      <PageHeader
        title="Uitdagingen"
        kicker={active?.region?.name ?? "Alle regio's"}
        lead="Wat de regio wil oplossen, en het cijfer dat het laat zien."
        actions={
          <>
            <ButtonLink to="/plan" icon={<ArrowLeft size={18} aria-hidden="true" />}>
              Naar het plan
            </ButtonLink>
            {writes && (
              <Button
                look="primary"
                icon={<Plus size={18} aria-hidden="true" />}
                onClick={() => setAsking({ kind: "write" })}
              >
                Nieuwe uitdaging
              </Button>
            )}
          </>
        }
      />
      <QueryView query={challenges} loading={<CardSkeleton count={3} label="Uitdagingen laden" />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Nog geen uitdagingen" icon={<Puzzle />}>
              Schrijf eerst op wat er niet goed gaat. Daarna zie je bij welke taak een maatregel
              nodig is.
            </EmptyState>
          ) : (
            <Lists rows={rows} writes={writes} onAsk={setAsking} />
          )
        }
      </QueryView>
      <Section id="bestanden" title="Als bestand">
        <Row>
          <Exports content="challenges" name="uitdagingen" region={region} />
        </Row>
      </Section>
      {asking?.kind === "write" && (
        <ChallengeDialog
          challenge={asking.challenge}
          region={region}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking?.kind === "move" && (
        <MoveQuestion challenge={asking.challenge} onClose={() => setAsking(undefined)} />
      )}
    </Stack>
  );
}

function Lists({
  rows,
  writes,
  onAsk,
}: {
  rows: readonly ChallengeRow[];
  writes: boolean;
  onAsk: (asking: Asking) => void;
}) {
  const open = rows.filter(({ status }) => status === "open");
  const closed = rows.filter(({ status }) => status === "closed");
  const shown = (challenge: ChallengeRow) => (
    <ChallengeCard
      key={challenge.id}
      challenge={challenge}
      level={3}
      actions={
        writes && (
          <Row>
            {challenge.status === "open" && (
              <Button size="small" onClick={() => onAsk({ kind: "write", challenge })}>
                Wijzig<span className="visually-hidden">{`: ${challenge.title}`}</span>
              </Button>
            )}
            <Button size="small" onClick={() => onAsk({ kind: "move", challenge })}>
              {challenge.status === "open" ? "Rond af" : "Open opnieuw"}
              <span className="visually-hidden">{`: ${challenge.title}`}</span>
            </Button>
          </Row>
        )
      }
    />
  );
  return (
    <Stack gap="large">
      <Section
        id="open"
        title="Open"
        aside={
          <span className="programme-soft">{countOf(open.length, "uitdaging", "uitdagingen")}</span>
        }
      >
        <div className="programme-list">{open.map(shown)}</div>
      </Section>
      {closed.length > 0 && (
        <Section id="afgerond" title="Afgerond">
          <div className="programme-list">{closed.map(shown)}</div>
        </Section>
      )}
    </Stack>
  );
}

function MoveQuestion({ challenge, onClose }: { challenge: ChallengeRow; onClose: () => void }) {
  const move = useMoveChallenge(challenge.id);
  const toast = useToast();
  const closes = challenge.status === "open";
  return (
    <SayDialog
      title={closes ? "Rond deze uitdaging af" : "Open deze uitdaging opnieuw"}
      label="Waarom?"
      action={closes ? "Rond af" : "Open opnieuw"}
      missing="Schrijf op waarom."
      maxLength={400}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onSay={(reason) =>
        move.mutate(
          { step: closes ? "closing" : "reopening", reason },
          {
            onSuccess: () => {
              toast("Bewaard.");
              onClose();
            },
          },
        )
      }
    />
  );
}
