/** The last thing somebody reads who left for good; open to everybody, because nobody is signed in any more. */
import { useLocation } from "react-router";

import type { Fate } from "@/accounts/forgetting";
import { Stays } from "@/accounts/Stays";
import { Alert } from "@/ui/Alert";
import { PageHeader, Stack } from "@/ui/Layout";

export default function GonePage() {
  const fates = useLocation().state as readonly Fate[] | null;
  return (
    <Stack gap="large">
      <PageHeader title="Tot ziens" />
      <Alert kind="ok" title="Je gegevens zijn verwijderd en je account is dicht" announce>
        Bedankt voor al je werk.
      </Alert>
      {fates !== null && <Stays fates={fates} />}
    </Stack>
  );
}
