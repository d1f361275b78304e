/** The table of the region: who sits where, when it meets, how it takes part, and who may decide in its place. */
import { useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { EscalationNotice } from "@/governance/components/EscalationNotice";
import { MandatesTab } from "@/governance/components/MandatesTab";
import { MeetingsTab } from "@/governance/components/MeetingsTab";
import { ParticipationTab } from "@/governance/components/ParticipationTab";
import { SeatsTab } from "@/governance/components/SeatsTab";
import { mayPropose } from "@/governance/words";
import { PageHeader, Stack } from "@/ui/Layout";
import { Tabs, type TabItem } from "@/ui/Tabs";

export default function TablePage() {
  const { active } = useRoles();
  const [address, setAddress] = useSearchParams();
  const region = active?.region ?? undefined;
  const keeps = active?.role === "coordinator";
  const follows = mayPropose(active?.role) && region !== undefined;
  const tabs: TabItem[] = [
    { id: "zetels", label: "Zetels", content: <SeatsTab region={region?.id} keeps={keeps} /> },
  ];
  if (follows) {
    tabs.push(
      {
        id: "vergaderingen",
        label: "Vergaderingen",
        content: <MeetingsTab region={region.id} keeps={keeps} />,
      },
      { id: "meedoen", label: "Meedoen", content: <ParticipationTab region={region.id} /> },
    );
  }
  tabs.push({
    id: "mandaten",
    label: "Mandaten",
    content: <MandatesTab region={region?.id} keeps={keeps} />,
  });
  const asked = address.get("deel");
  const selected = tabs.find(({ id }) => id === asked)?.id ?? "zetels";
  return (
    <Stack>
      <PageHeader
        title="De tafel"
        kicker={region?.name}
        lead="Wie in de regio meebeslist, namens wie, en tot wanneer. Elke kamer besluit apart."
      />
      <EscalationNotice region={region?.id} keeps={keeps} />
      <Tabs
        label="Delen van de tafel"
        items={tabs}
        selected={selected}
        onSelect={(deel) => setAddress({ deel }, { replace: true })}
      />
    </Stack>
  );
}
