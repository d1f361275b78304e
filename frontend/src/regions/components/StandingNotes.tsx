/** What everybody should know first: what is not met yet, what was asked, who is missing, where it went. */
import type { RegionDetail } from "@/regions/types";
import { STATUS_LOOKS } from "@/regions/words";
import { Alert } from "@/ui/Alert";
import { Stack } from "@/ui/Layout";
import { TextLink } from "@/ui/Text";

export function StandingNotes({ region }: { region: RegionDetail }) {
  const { work, mergedInto } = region;
  const asked = work?.askedStatus ?? "";
  const vacant = work?.vacantSeats ?? [];
  const missing = work?.unmetCondition ?? "";
  if (mergedInto === null && asked === "" && vacant.length === 0 && missing === "") return null;
  return (
    <Stack gap="small">
      {mergedInto !== null && (
        <Alert title="Deze regio ging op in een andere">
          Verder bij <TextLink to={`/regios/${mergedInto.id}`}>{mergedInto.name}</TextLink>.
        </Alert>
      )}
      {missing !== "" && (
        <Alert kind="warning" title="Dit moet nog gebeuren">
          {missing}
        </Alert>
      )}
      {asked !== "" && (
        <Alert title={`De regio vraagt de status ${STATUS_LOOKS[asked].label.toLowerCase()}`}>
          De Realisatie-eenheid beslist.
        </Alert>
      )}
      {vacant.length > 0 && (
        <Alert
          kind="warning"
          title={
            vacant.length === 1
              ? "Een verplichte zetel van de beroepsgroep is leeg"
              : "Verplichte zetels van de beroepsgroep zijn leeg"
          }
        >
          {vacant.join(", ")}.
        </Alert>
      )}
    </Stack>
  );
}
