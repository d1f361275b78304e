/** One's own papers and contracts, with their last day: what ends soon stands on top. */
import { ArrowLeft } from "lucide-react";

import { Employments, Qualifications } from "@/people/components/PersonFacts";
import { Warnings } from "@/people/components/Warnings";
import { useOwnRecord } from "@/people/queries";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import "@/people/components/people.css";

export default function OwnPapersPage() {
  const record = useOwnRecord();
  return (
    <Stack>
      <div>
        <ButtonLink
          to="/mijn-account"
          look="subtle"
          size="small"
          icon={<ArrowLeft aria-hidden="true" />}
        >
          Mijn account
        </ButtonLink>
      </div>
      <PageHeader
        title="Mijn papieren"
        lead="We vragen je alleen voor werk waar je papieren voor hebt."
      />
      <QueryView query={record} loading={<CardSkeleton count={2} label="Je papieren laden" />}>
        {(person) => (
          <Stack gap="large">
            {person.warnings.length === 0 ? (
              <Alert kind="ok" title="Alles is in orde">
                We laten het je weten voordat er iets afloopt.
              </Alert>
            ) : (
              <Warnings warnings={person.warnings} />
            )}
            <Section id="bevoegdheden" title="Bevoegdheden en VOG">
              <Card>
                <Qualifications person={person} />
              </Card>
            </Section>
            <Section id="contracten" title="Waar je in dienst bent">
              <Card>
                <Employments person={person} />
              </Card>
            </Section>
            <Paragraph tone="soft">
              Klopt er iets niet, of heb je een nieuw papier? Laat het zien aan je werkgever of aan
              de mensen van de pool. Zij zetten het erin.
            </Paragraph>
          </Stack>
        )}
      </QueryView>
    </Stack>
  );
}
