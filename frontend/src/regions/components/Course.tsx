/** How the status came to be, and everything else that was decided: day, reason and who. */
import { useState } from "react";

import { Pages } from "@/people/components/Pages";
import { useRegionHistory } from "@/regions/queries";
import type { RegionDetail, RegionEvent, RegionStatus } from "@/regions/types";
import { STATUS_LOOKS } from "@/regions/words";
import { Button } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";

export function Course({ region }: { region: RegionDetail }) {
  const [open, setOpen] = useState(false);
  return (
    <Section id="verloop" title="Hoe het zo kwam">
      <Events events={region.work?.timeline ?? []} label="De status van de regio, nieuwste eerst" />
      {open ? (
        <WholeHistory id={region.id} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Toon alles wat is vastgelegd</Button>
        </div>
      )}
    </Section>
  );
}

function WholeHistory({ id }: { id: number }) {
  const [page, setPage] = useState(1);
  const history = useRegionHistory(id, page);
  return (
    <QueryView query={history} loading={<Skeleton lines={4} label="De geschiedenis laadt" />}>
      {(rows) => (
        <Stack gap="small">
          <Events events={rows.results} label="Alles, nieuwste eerst" />
          {rows.total > rows.pageSize && <Pages {...rows} onPage={setPage} />}
        </Stack>
      )}
    </QueryView>
  );
}

function Events({ events, label }: { events: readonly RegionEvent[]; label: string }) {
  if (events.length === 0) return <p className="regions-soft">Er is nog niets vastgelegd.</p>;
  return (
    <ol className="regions-course" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className="regions-course__item">
          <div className="regions-course__head">
            {event.subject === "status" && event.move !== "ask" && event.move !== "refuse" ? (
              <StatusBadge look={STATUS_LOOKS[event.toState as RegionStatus]} />
            ) : (
              <strong>{event.label}</strong>
            )}
            <time className="regions-soft" dateTime={event.onDate}>
              {formatDate(event.onDate)}
            </time>
          </div>
          {event.words !== "" && <p>{event.words}</p>}
          {event.reason !== "" && <p>{event.reason}</p>}
          <p className="regions-soft">{whoOf(event)}</p>
        </li>
      ))}
    </ol>
  );
}

function whoOf({ actorName, actorRole }: RegionEvent): string {
  if (actorName === "") return "Bij het inrichten van het platform";
  const office = actorRole === "national_monitor" ? "Realisatie-eenheid" : "Regiocoördinator";
  return `${actorName}, ${office}`;
}
