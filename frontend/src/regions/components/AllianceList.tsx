/** The wider bonds of institutes and regions; who keeps the region lets it join and leave. */
import { useState } from "react";

import {
  JoinAllianceDialog,
  LeaveAllianceDialog,
  MakeAllianceDialog,
} from "@/regions/components/AllianceDialogs";
import type { Alliance, RegionDetail } from "@/regions/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { Row, Section, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";

type Asked = "make" | "join" | Alliance | null;

export function AllianceList({ region, binds }: { region: RegionDetail; binds: boolean }) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <Section id="allianties" title="Allianties">
      <Stack gap="small">
        {region.alliances.length === 0 && (
          <Paragraph tone="soft">De regio doet nog niet mee aan een alliantie.</Paragraph>
        )}
        {region.alliances.map((alliance) => (
          <Card key={alliance.id}>
            <Stack gap="small">
              <Heading level={3} looksLike={4}>
                {alliance.name}
              </Heading>
              <Paragraph tone="soft">{`Sinds ${formatDate(alliance.fromDate)}`}</Paragraph>
              <Paragraph>
                {`Regio's: ${namesOf(alliance.regions)}. Opleidingen: ${namesOf(alliance.institutes)}.`}
              </Paragraph>
              {binds && (
                <div>
                  <Button
                    size="small"
                    look="subtle"
                    aria-label={`Stap eruit: ${alliance.name}`}
                    onClick={() => setAsked(alliance)}
                  >
                    Stap eruit
                  </Button>
                </div>
              )}
            </Stack>
          </Card>
        ))}
        {binds && (
          <Row>
            <Button onClick={() => setAsked("join")}>Doe mee aan een alliantie</Button>
            <Button onClick={() => setAsked("make")}>Maak een alliantie</Button>
          </Row>
        )}
      </Stack>
      {asked === "make" && <MakeAllianceDialog region={region} onClose={close} />}
      {asked === "join" && <JoinAllianceDialog region={region} onClose={close} />}
      {asked !== null && typeof asked === "object" && (
        <LeaveAllianceDialog region={region} alliance={asked} onClose={close} />
      )}
    </Section>
  );
}

function namesOf(refs: readonly { name: string }[]): string {
  return refs.length === 0 ? "geen" : refs.map(({ name }) => name).join(", ");
}
