/** One agreement with its whole trace: decision, agreement, indicator, measurements, reports and history. */
import { ArrowLeft, Pencil, Printer } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";

import { Course } from "@/agreements/components/Course";
import { EndDialog } from "@/agreements/components/EndDialog";
import { FunderNotices } from "@/agreements/components/FunderNotices";
import { History } from "@/agreements/components/History";
import { LatestParts } from "@/agreements/components/LatestParts";
import { Reports } from "@/agreements/components/Reports";
import { Standing } from "@/agreements/components/Standing";
import { Terms } from "@/agreements/components/Terms";
import { TracePath } from "@/agreements/components/TracePath";
import { useAgreement } from "@/agreements/queries";
import type { Agreement } from "@/agreements/types";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import "@/agreements/components/agreements.css";

export default function AgreementPage() {
  const { agreementId } = useParams();
  const agreement = useAgreement(Number(agreementId));
  return (
    <QueryView
      query={agreement}
      level={1}
      loading={<CardSkeleton count={4} label="De afspraak laden" />}
    >
      {(shown) => <Shown shown={shown} />}
    </QueryView>
  );
}

function Shown({ shown }: { shown: Agreement }) {
  const [ending, setEnding] = useState(false);
  const { agreement } = shown;
  const changes = shown.mayEdit && agreement.endedDate === null;
  return (
    <Stack gap="large">
      <title>{`${agreement.title} · Vervangingspool`}</title>
      <PageHeader
        title={agreement.title}
        kicker={agreement.ambition.title}
        lead={agreement.region.name}
        actions={
          <>
            <ButtonLink to="/afspraken" icon={<ArrowLeft size={18} aria-hidden="true" />}>
              Alle afspraken
            </ButtonLink>
            {changes && (
              <ButtonLink
                to={`/afspraken/${agreement.id}/wijzigen`}
                icon={<Pencil size={18} aria-hidden="true" />}
              >
                Wijzig
              </ButtonLink>
            )}
            <Button icon={<Printer size={18} aria-hidden="true" />} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      />
      {agreement.endedDate !== null && (
        <Alert kind="warning" title={`Eerder gestopt, per ${formatDate(agreement.endedDate)}`}>
          {agreement.endedReason}
        </Alert>
      )}
      <TracePath shown={shown} />
      <Standing shown={shown} />
      <Section id="metingen" title="Metingen">
        <Course shown={shown} />
        <LatestParts shown={shown} />
      </Section>
      <Section id="afspraak" title="Wat we afspraken en hoe we tellen">
        <Terms shown={shown} />
        {changes && (
          <div className="agreements-screen-only">
            <Button look="danger-secondary" onClick={() => setEnding(true)}>
              Stop de afspraak eerder
            </Button>
          </div>
        )}
      </Section>
      <Section id="rapportages" title="Rapportages">
        <Reports shown={shown} />
      </Section>
      <FunderNotices agreementId={agreement.id} mayEdit={shown.mayEdit} />
      <Section id="geschiedenis" title="Geschiedenis">
        <History shown={shown} />
      </Section>
      {ending && <EndDialog agreement={agreement} onClose={() => setEnding(false)} />}
    </Stack>
  );
}
