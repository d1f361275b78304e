/** Leaving for good: first what goes and what stays, then one press that cannot be taken back. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";

import { forgetMyself, forgettingQuery, type Fate } from "@/accounts/forgetting";
import { leave } from "@/accounts/leaving";
import { WhoIsThere } from "@/accounts/passkeys";
import { useRoles } from "@/accounts/roles";
import { ShowItIsYou } from "@/accounts/ShowItIsYou";
import { Stays } from "@/accounts/Stays";
import { useSubmit } from "@/accounts/useSubmit";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { DataList } from "@/ui/DataList";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Paragraph, TextLink } from "@/ui/Text";

export default function LeavePage() {
  const forgetting = useQuery(forgettingQuery);
  return (
    <Stack gap="large">
      <PageHeader
        title="Voorgoed weggaan"
        lead="Je kunt je gegevens verwijderen en je account sluiten. Dit is niet terug te draaien."
      />
      <QueryView query={forgetting} loading={<CardSkeleton label="Kijken wat er weggaat" />}>
        {(plan) => (
          <>
            <Goes fates={plan.fates} />
            <Stays fates={plan.fates} />
            <Asking hindrances={plan.hindrances} />
          </>
        )}
      </QueryView>
    </Stack>
  );
}

function Goes({ fates }: { fates: readonly Fate[] }) {
  return (
    <Section id="meteen" title="Dit gaat meteen weg">
      <DataList
        items={fates
          .filter((fate) => fate.goes !== "")
          .map((fate) => ({ term: fate.title, value: fate.goes }))}
      />
      <Paragraph tone="soft">
        Wil je eerst een afschrift?{" "}
        <TextLink to="/mijn-account/gegevens">Bewaar je gegevens</TextLink> als bestand.
      </Paragraph>
    </Section>
  );
}

function Asking({ hindrances }: { hindrances: readonly string[] }) {
  const { me } = useRoles();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const [asks, setAsks] = useState<WhoIsThere | null>(null);
  const asking = useSubmit(async () => {
    setAsks(null);
    try {
      const told = await forgetMyself();
      // The account is closed; what is left is to clear this device.
      await leave(me.id);
      queries.clear();
      queries.setQueryData(["me"], null);
      await navigate("/tot-ziens", { state: told.fates });
    } catch (error) {
      if (!(error instanceof WhoIsThere)) throw error;
      setAsks(error);
    }
  });
  if (hindrances.length > 0) {
    return (
      <Alert kind="warning" title="Dit moet eerst">
        {hindrances.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Alert>
    );
  }
  return (
    <Section id="zeker" title="Weet je het zeker?">
      <Stack>
        <Checkbox
          label="Ja, verwijder mijn gegevens en sluit mijn account"
          description="Ik weet dat dit niet terug te draaien is."
          checked={sure}
          onChange={setSure}
        />
        {asking.sentence !== undefined && (
          <Alert kind="error" announce>
            {asking.sentence}
          </Alert>
        )}
        <Button
          look="danger"
          size="large"
          icon={<Trash2 aria-hidden="true" />}
          disabled={!sure}
          busy={asking.busy}
          onClick={() => void asking.submit()}
        >
          Verwijder mijn gegevens
        </Button>
        {asks !== null && (
          <ShowItIsYou
            ways={asks.ways}
            onClose={() => setAsks(null)}
            onShown={() => void asking.submit()}
          />
        )}
      </Stack>
    </Section>
  );
}
