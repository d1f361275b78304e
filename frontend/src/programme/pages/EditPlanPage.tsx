/** Writing a draft of the plan: saved as you go, and brought to the table when it is finished. */
import { Eye, Gavel, Trash2 } from "lucide-react";
import { useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";

import { SayDialog } from "@/agreements/components/SayDialog";
import { useAgreements } from "@/agreements/queries";
import { RoundDialog } from "@/programme/components/RoundDialog";
import { SaveLine } from "@/programme/components/SaveLine";
import { HeadEditor, headBody, headOf } from "@/programme/form/HeadEditor";
import { SectionEditor } from "@/programme/form/SectionEditor";
import { useDraftSaver } from "@/programme/form/useDraftSaver";
import { useDiscardVersion } from "@/programme/mutations";
import { useChallenges, useMeasures, useVersion } from "@/programme/queries";
import type { Version } from "@/programme/types";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ActionBar, PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";
import "@/programme/components/programme.css";

export default function EditPlanPage() {
  const { versionId } = useParams();
  const version = useVersion(Number(versionId));
  const [round, setRound] = useState(0);
  return (
    <QueryView
      query={version}
      level={1}
      loading={<CardSkeleton count={4} label="Het plan laden" />}
    >
      {(shown) =>
        shown.can.includes("start_round") ? (
          <Writing
            key={round}
            version={shown}
            onReload={() => void version.refetch().then(() => setRound(round + 1))}
          />
        ) : (
          <Navigate to={`/plan/versies/${shown.id}`} replace />
        )
      }
    </QueryView>
  );
}

function Writing({ version, onReload }: { version: Version; onReload: () => void }) {
  const navigate = useNavigate();
  const toast = useToast();
  const { saver, state } = useDraftSaver(version);
  const [first] = useState(version);
  const [asking, setAsking] = useState<"round" | "discard">();
  const region = version.region.id;
  const agreements = useAgreements().data ?? [];
  const choices = {
    challenges: useChallenges(region).data ?? [],
    measures: useMeasures(region).data ?? [],
    agreements: agreements.filter((one) => one.region.id === region),
  };
  const discard = useDiscardVersion(version.id);
  return (
    <Stack gap="large">
      <PageHeader
        title="Schrijf aan het plan"
        kicker={`Versie ${version.number} · concept`}
        lead="Alleen de coördinatoren zien dit concept."
        actions={
          <ButtonLink
            to={`/plan/versies/${version.id}`}
            icon={<Eye size={18} aria-hidden="true" />}
          >
            Bekijk als pagina
          </ButtonLink>
        }
      />
      <Section id="kop" title="Over deze versie">
        <Card>
          <HeadEditor
            first={headOf(first)}
            onChange={(head) => {
              const body = headBody(head);
              if (body !== undefined) saver.change("head", body);
            }}
          />
        </Card>
      </Section>
      {first.sections.map((section) => (
        <SectionEditor
          key={section.task}
          section={section}
          choices={choices}
          onChange={(body) => saver.change(section.task, body)}
        />
      ))}
      <ActionBar>
        <Row spread>
          <SaveLine state={state} onRetry={() => void saver.flush()} onReload={onReload} />
          <Row>
            <Button
              look="danger-secondary"
              icon={<Trash2 size={18} aria-hidden="true" />}
              onClick={() => setAsking("discard")}
            >
              Leg weg
            </Button>
            <Button
              look="primary"
              icon={<Gavel size={18} aria-hidden="true" />}
              onClick={() => {
                // What was written a moment ago belongs to what the table reads.
                void saver.flush().then((kept) => {
                  if (kept) setAsking("round");
                });
              }}
            >
              Vraag om goedkeuring
            </Button>
          </Row>
        </Row>
      </ActionBar>
      {asking === "round" && (
        <RoundDialog
          version={version}
          onStarted={() => {
            toast("Het plan ligt voor. Wie een zetel heeft, krijgt bericht.");
            void navigate(`/plan/versies/${version.id}`);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "discard" && (
        <SayDialog
          title="Leg dit concept weg"
          label="Waarom?"
          action="Leg weg"
          maxLength={400}
          busy={discard.isPending}
          error={discard.error}
          onClose={() => setAsking(undefined)}
          onSay={(reason) =>
            discard.mutate(reason, {
              onSuccess: () => {
                toast("Het concept is weggelegd.");
                void navigate("/plan");
              },
            })
          }
        />
      )}
    </Stack>
  );
}
