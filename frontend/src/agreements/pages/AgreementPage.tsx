/** One agreement with its whole trace: decision, agreement, indicator, measurements, reports and history. */
import { ArrowLeft, Pencil, Printer } from "lucide-react";
import { useParams } from "react-router";

import { Course } from "@/agreements/components/Course";
import { History } from "@/agreements/components/History";
import { LatestParts } from "@/agreements/components/LatestParts";
import { Reports } from "@/agreements/components/Reports";
import { Standing } from "@/agreements/components/Standing";
import { Terms } from "@/agreements/components/Terms";
import { TracePath } from "@/agreements/components/TracePath";
import { useAgreement } from "@/agreements/queries";
import type { Agreement } from "@/agreements/types";
import { Button, ButtonLink } from "@/ui/Button";
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
  const { agreement } = shown;
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
            {shown.mayEdit && (
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
      <TracePath shown={shown} />
      <Standing shown={shown} />
      <Section id="metingen" title="Metingen">
        <Course shown={shown} />
        <LatestParts shown={shown} />
      </Section>
      <Section id="afspraak" title="Wat we afspraken en hoe we tellen">
        <Terms shown={shown} />
      </Section>
      <Section id="rapportages" title="Rapportages">
        <Reports shown={shown} />
      </Section>
      <Section id="geschiedenis" title="Geschiedenis">
        <History shown={shown} />
      </Section>
    </Stack>
  );
}
