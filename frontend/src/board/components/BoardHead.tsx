/** Which day it is, how much of it is filled, and the counters that filter. */
import { ChevronLeft, ChevronRight, CirclePlus } from "lucide-react";

import { boardDayAt, schoolDayAfter, schoolDayBefore } from "@/board/day";
import { TILE_STATUSES, type TileStatus } from "@/board/filters";
import type { Board } from "@/board/types";
import { TILE_WORDS } from "@/board/words";
import { Button, ButtonLink, IconButton } from "@/ui/Button";
import { DateField } from "@/ui/DayPicker";
import { formatLongDay, formatNumber, formatRelativeDay, formatShare, isoDay } from "@/ui/format";
import { PageHeader } from "@/ui/Layout";
import { CounterTile, CounterTiles } from "@/ui/Progress";
import { REQUEST_LOOKS } from "@/ui/statuses";
import "@/board/components/head.css";

const COUNTERS = {
  open: "open",
  offering: "offering",
  partly_filled: "partlyFilled",
  filled: "filled",
  unfilled: "unfilled",
  solved_internally: "solvedInternally",
} as const;

export function BoardHead({
  day,
  now,
  onDay,
  mayAsk,
}: {
  day: string;
  now: Date;
  onDay: (day: string | null) => void;
  mayAsk: boolean;
}) {
  const relative = formatRelativeDay(day, now);
  const named = /^(vandaag|morgen|gisteren)$/.test(relative);
  const usual = boardDayAt(now);
  return (
    <PageHeader
      title="Ochtendbord"
      kicker={named ? `${relative}, ${formatLongDay(day)}` : formatLongDay(day)}
      actions={
        <>
          {mayAsk && (
            <ButtonLink
              to="/ochtendbord/nieuw"
              look="primary"
              icon={<CirclePlus aria-hidden="true" />}
            >
              Nieuwe aanvraag
            </ButtonLink>
          )}
          <div className="board-days" role="group" aria-label="Dag kiezen">
            {day !== usual && (
              <Button size="small" look="subtle" onClick={() => onDay(null)}>
                {usual === isoDay(now) ? "Vandaag" : "Volgende schooldag"}
              </Button>
            )}
            <IconButton
              label="Schooldag eerder"
              icon={<ChevronLeft size={22} aria-hidden="true" />}
              onClick={() => onDay(schoolDayBefore(day))}
            />
            <DateField
              label="Dag"
              labelHidden
              value={day}
              onChange={(wanted) => {
                if (wanted !== null && Number(wanted.slice(0, 4)) > 2000) onDay(wanted);
              }}
            />
            <IconButton
              label="Schooldag later"
              icon={<ChevronRight size={22} aria-hidden="true" />}
              onClick={() => onDay(schoolDayAfter(day))}
            />
          </div>
        </>
      }
    />
  );
}

export function Counters({
  counters,
  status,
  onStatus,
}: {
  counters: Board["counters"];
  status: TileStatus | null;
  onStatus: (status: TileStatus | null) => void;
}) {
  const { halfDaysFilled, halfDaysAsked } = counters;
  return (
    <div className="board-counters">
      <div className="board-coverage" data-tone="filled">
        <p>
          <strong>
            {halfDaysAsked === 0
              ? "Niets te vervullen"
              : `${formatShare(halfDaysFilled, halfDaysAsked)} vervuld`}
          </strong>
          {`${formatNumber(halfDaysFilled)} van ${formatNumber(halfDaysAsked)} dagdelen`}
        </p>
        <div className="ui-progress__track" aria-hidden="true">
          <div
            className="ui-progress__fill"
            style={{
              inlineSize: `${halfDaysAsked === 0 ? 0 : (halfDaysFilled / halfDaysAsked) * 100}%`,
            }}
          />
        </div>
      </div>
      <CounterTiles label="Aanvragen naar stand; druk om alleen die te zien">
        {TILE_STATUSES.map((tile) => {
          const { icon: Icon, tone } = REQUEST_LOOKS[tile];
          return (
            <CounterTile
              key={tile}
              count={counters[COUNTERS[tile]]}
              label={TILE_WORDS[tile]}
              tone={tone}
              icon={<Icon aria-hidden="true" />}
              pressed={status === tile}
              onPress={() => onStatus(status === tile ? null : tile)}
            />
          );
        })}
      </CounterTiles>
    </div>
  );
}
