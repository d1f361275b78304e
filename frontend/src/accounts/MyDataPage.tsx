/** Everything that is kept of oneself, why and until when; to read, and to take along as a file. */
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";

import { keepAsFile, personalDataQuery } from "@/accounts/personalData";
import { useRoles } from "@/accounts/roles";
import { Button } from "@/ui/Button";
import { CardList } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { Disclosure } from "@/ui/Disclosure";
import { countOf } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { QueryView } from "@/ui/States";
import { Paragraph, TextLink } from "@/ui/Text";
import type { PersonalData } from "@/http/types";

export default function MyDataPage() {
  const data = useQuery(personalDataQuery);
  const { active } = useRoles();
  return (
    <Stack gap="large">
      <PageHeader
        title="Mijn gegevens"
        lead="Dit is alles wat we van jou bewaren, met waarom en tot wanneer."
        actions={
          data.data !== undefined && (
            <Button icon={<Download aria-hidden="true" />} onClick={() => keepAsFile(data.data)}>
              Bewaar als bestand
            </Button>
          )
        }
      />
      <QueryView query={data}>
        {({ holdings }) => holdings.map((held) => <Held key={held.name} held={held} />)}
      </QueryView>
      <Section id="weg" title="Iets klopt niet, of je wilt weg">
        {active?.role === "substitute" && (
          <Paragraph>
            Ga je voorgoed weg als invaller? Je kunt hier zelf{" "}
            <TextLink to="/mijn-account/weggaan">je gegevens verwijderen</TextLink>. Je ziet eerst
            wat er weggaat en wat blijft.
          </Paragraph>
        )}
        <Paragraph>
          Wil je iets laten verbeteren of verwijderen? Vraag het je poolplanner, of de functionaris
          gegevensbescherming van je bestuur. Bij elk onderdeel hierboven staat wat we moeten
          bewaren, en tot wanneer.
        </Paragraph>
      </Section>
    </Stack>
  );
}

function Held({ held }: { held: PersonalData["holdings"][number] }) {
  return (
    <Section id={held.name} title={held.title}>
      <Paragraph tone="soft">{held.kept}</Paragraph>
      {held.rows.length === 0 ? (
        <Paragraph>Hier bewaren we niets van jou.</Paragraph>
      ) : (
        <Disclosure summary={`Bekijk ${countOf(held.rows.length, "regel", "regels")}`}>
          <CardList label={held.title}>
            {held.rows.map((row, place) => (
              <li key={place}>
                <DataList items={Object.entries(row).map(([term, value]) => ({ term, value }))} />
              </li>
            ))}
          </CardList>
        </Disclosure>
      )}
    </Section>
  );
}
