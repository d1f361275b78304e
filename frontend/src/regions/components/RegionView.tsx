/** The page of a region: how it stands, who takes part, where it is, and whether it is large enough. */
import { useState } from "react";

import { AllianceList } from "@/regions/components/AllianceList";
import { Area } from "@/regions/components/Area";
import { AskDialog, DecideDialog, RefuseDialog } from "@/regions/components/StatusDialogs";
import { Course } from "@/regions/components/Course";
import { FactsDialog } from "@/regions/components/FactsDialog";
import { Participations } from "@/regions/components/Participations";
import { RegionFacts } from "@/regions/components/RegionFacts";
import { SchoolHolidays } from "@/regions/components/SchoolHolidays";
import { SecondPlaces } from "@/regions/components/SecondPlaces";
import { StandingNotes } from "@/regions/components/StandingNotes";
import { Thresholds } from "@/regions/components/Thresholds";
import { useRegion } from "@/regions/queries";
import type { RegionDetail } from "@/regions/types";
import { STATUS_LOOKS, STATUS_WORDS } from "@/regions/words";
import { Button } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import "@/regions/components/regions.css";

type Asking = "decide" | "refuse" | "ask" | "facts" | null;

export function RegionView({ id }: { id: number }) {
  const region = useRegion(id);
  return (
    <QueryView query={region} level={1} loading={<CardSkeleton count={4} label="De regio laadt" />}>
      {(data) => <Loaded region={data} />}
    </QueryView>
  );
}

function Loaded({ region }: { region: RegionDetail }) {
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const { work } = region;
  const asked = work !== null && work.askedStatus !== "";
  return (
    <Stack gap="large">
      <PageHeader
        title={region.name}
        kicker={
          <span className="regions-kicker">
            <StatusBadge look={STATUS_LOOKS[region.status]} size="large" />
          </span>
        }
        lead={STATUS_WORDS[region.status]}
        actions={
          <>
            {region.mayDecide && asked && (
              <Button onClick={() => setAsking("refuse")}>Wijs de vraag af</Button>
            )}
            {region.mayDecide && (
              <Button look="primary" onClick={() => setAsking("decide")}>
                Verander de status
              </Button>
            )}
            {region.mayKeep && <Button onClick={() => setAsking("facts")}>Pas gegevens aan</Button>}
            {region.mayKeep && region.steps.length > 0 && (
              <Button look="primary" onClick={() => setAsking("ask")}>
                Vraag een andere status
              </Button>
            )}
          </>
        }
      />
      <StandingNotes region={region} />
      <RegionFacts region={region} />
      <Participations region={region} />
      {work !== null && <Thresholds region={region} work={work} />}
      <Area region={region} />
      <SchoolHolidays region={region} />
      {work !== null && (work.secondPlaces.length > 0 || takesGuests(region)) && (
        <SecondPlaces region={region} places={work.secondPlaces} />
      )}
      {(region.alliances.length > 0 || binds(region)) && (
        <AllianceList region={region} binds={binds(region)} />
      )}
      {work !== null && <Course region={region} />}
      {asking === "decide" && <DecideDialog region={region} onClose={close} />}
      {asking === "refuse" && <RefuseDialog region={region} onClose={close} />}
      {asking === "ask" && <AskDialog region={region} onClose={close} />}
      {asking === "facts" && <FactsDialog region={region} onClose={close} />}
    </Stack>
  );
}

/** A region that runs joins an alliance, and leaves it, by itself. */
function binds({ status, mayKeep, mayDecide }: RegionDetail): boolean {
  return (mayKeep || mayDecide) && status !== "merged" && status !== "ended";
}

/** Only a national region that runs takes schools of other regions, and only who decides on regions lets them in. */
function takesGuests({ kind, status, mayDecide }: RegionDetail): boolean {
  return mayDecide && kind === "national" && status !== "merged" && status !== "ended";
}
