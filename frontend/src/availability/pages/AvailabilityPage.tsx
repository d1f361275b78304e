/** When an invaller can work, and what suits them. */
import { PreferencesForm } from "@/availability/components/PreferencesForm";
import { WhenPanel } from "@/availability/components/WhenPanel";
import { Views } from "@/availability/components/Views";
import { useAvailability, usePreferences } from "@/availability/queries";
import { OwnRules } from "@/rules/components/OwnRules";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Tabs } from "@/ui/Tabs";

export default function AvailabilityPage() {
  return (
    <Stack>
      <PageHeader title="Wanneer ik kan" lead="We vragen je alleen voor werk dat hierbij past." />
      <Tabs
        label="Beschikbaarheid"
        items={[
          { id: "when", label: "Dagen", content: <When /> },
          { id: "what", label: "Wat bij mij past", content: <What /> },
          { id: "rules", label: "Regels", content: <OwnRules /> },
          { id: "seen", label: "Wie keek", content: <Views /> },
        ]}
      />
    </Stack>
  );
}

function When() {
  const availability = useAvailability();
  return (
    <QueryView query={availability} loading={<CardSkeleton label="Je dagen laden" />}>
      {(saved) => <WhenPanel saved={saved} />}
    </QueryView>
  );
}

function What() {
  const preferences = usePreferences();
  return (
    <QueryView query={preferences} loading={<CardSkeleton label="Je voorkeuren laden" />}>
      {(saved) => <PreferencesForm saved={saved} />}
    </QueryView>
  );
}
