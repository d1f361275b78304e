/** All regions beside each other for the Realisatie-eenheid: what asks for a look first, where they are, how they stand. */
import { Map as MapIcon } from "lucide-react";

import { AttentionList } from "@/regions/components/AttentionList";
import { NationFigures } from "@/regions/components/NationFigures";
import { RegionMap } from "@/regions/components/RegionMap";
import { RegionTable } from "@/regions/components/RegionTable";
import { useRegionOverview } from "@/regions/queries";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import "@/regions/components/regions.css";

export default function RegionsPage() {
  const overview = useRegionOverview();
  return (
    <Stack gap="large">
      <PageHeader
        title="Onderwijsregio's"
        kicker="Landelijk"
        lead="Hoe elke regio ervoor staat. Wat aandacht vraagt, staat bovenaan."
      />
      <QueryView query={overview} loading={<CardSkeleton count={4} label="De regio's laden" />}>
        {(nation) =>
          nation.regions.length === 0 ? (
            <EmptyState title="Er zijn nog geen regio's" icon={<MapIcon />}>
              Een beheerder maakt de eerste regio aan.
            </EmptyState>
          ) : (
            <Stack gap="large">
              <NationFigures nation={nation} />
              <AttentionList regions={nation.regions} />
              <Section id="kaart" title="Waar de scholen zijn">
                <RegionMap regions={nation.regions} dots={nation.dots} />
              </Section>
              <Section id="alle" title="Alle regio's">
                <RegionTable regions={nation.regions} />
              </Section>
            </Stack>
          )
        }
      </QueryView>
    </Stack>
  );
}
