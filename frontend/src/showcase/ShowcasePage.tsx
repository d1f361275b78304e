/** All parts on one page, to look at while building; not in what people get. */
import { useState } from "react";

import { Controls } from "@/showcase/Controls";
import { Fields } from "@/showcase/Fields";
import { Messages } from "@/showcase/Messages";
import { Morning } from "@/showcase/Morning";
import { Numbers } from "@/showcase/Numbers";
import { RolesProvider } from "@/accounts/roles";
import { Shell } from "@/app/Shell";
import type { Me } from "@/http/types";
import { LiveProvider } from "@/live/provider";
import { PageHeader, Stack } from "@/ui/Layout";
import { Tabs } from "@/ui/Tabs";

const ME: Me = {
  id: 1,
  name: "Marjan de Wit",
  email: "marjan@voorbeeld.test",
  roles: [
    {
      role: "school_leader",
      region: { id: 1, name: "Onderwijsregio Rivierenland", houseColour: "chalkboard" },
      organisation: { id: 4, name: "Stichting De Waarden" },
      schoolLocation: { id: 7, locationCode: "10AB00", name: "De Regenboog", place: "Tiel" },
    },
    {
      role: "substitute",
      region: { id: 1, name: "Onderwijsregio Rivierenland", houseColour: "chalkboard" },
      organisation: null,
      schoolLocation: null,
    },
  ],
  waiting: {
    openOffers: 2,
    openSwapQuestions: 0,
    requestsToFinish: 1,
    unreadNotices: 3,
    decisionsToVote: 1,
    items: 1,
  },
  substituteId: 12,
};

export default function ShowcasePage() {
  const [part, setPart] = useState(() => location.hash.slice(1) || "ochtend");
  return (
    <LiveProvider active={false} onRefused={() => undefined}>
      <RolesProvider me={ME}>
        <Shell>
          <Stack gap="large">
            <PageHeader
              kicker="Alleen tijdens het bouwen"
              title="Onderdelen"
              lead="Alles waar schermen van worden gemaakt."
            />
            <Tabs
              label="Soorten onderdelen"
              selected={part}
              onSelect={setPart}
              items={[
                { id: "ochtend", label: "Een ochtend", content: <Morning /> },
                { id: "knoppen", label: "Knoppen", content: <Controls /> },
                { id: "velden", label: "Velden", content: <Fields /> },
                { id: "berichten", label: "Berichten", content: <Messages /> },
                { id: "getallen", label: "Getallen", count: 5, content: <Numbers /> },
              ]}
            />
          </Stack>
        </Shell>
      </RolesProvider>
    </LiveProvider>
  );
}
