/** The morning board: one day of the region, live, with a request opened beside it. */
import { CalendarOff, Inbox } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { BoardFilters, isNarrowed } from "@/board/components/BoardFilters";
import { BoardHead, Counters } from "@/board/components/BoardHead";
import { ListView } from "@/board/components/ListView";
import { RequestSide } from "@/board/components/RequestSide";
import { StandbyPeople } from "@/board/components/StandbyPeople";
import { TimelineView } from "@/board/components/TimelineView";
import { boardDayAt } from "@/board/day";
import { matches, useBoardFilters, type BoardFilters as Filters } from "@/board/filters";
import { useMorningBoard } from "@/board/queries";
import type { Board, BoardRow } from "@/board/types";
import { useChanges } from "@/board/useChanges";
import { useWide } from "@/board/useWide";
import type { Ref } from "@/http/types";
import { Button } from "@/ui/Button";
import { formatLongDay } from "@/ui/format";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";
import "@/board/pages/board.css";

const CLOCK_MS = 15_000;

export default function MorningBoardPage() {
  const { active } = useRoles();
  const { filters, change, addressOf } = useBoardFilters();
  const now = useNow(CLOCK_MS);
  const day = filters.day ?? boardDayAt(now);
  const board = useMorningBoard(day, active?.region?.id);
  const rows = board.data?.date === day ? board.data.rows : undefined;
  const { marked, spoken } = useChanges(day, rows);
  const shown = { filters, change, addressOf, now, day, marked };
  return (
    <div className="board-page">
      <BoardHead
        day={day}
        now={now}
        onDay={(wanted) => change({ day: wanted })}
        mayAsk={active?.role === "planner"}
      />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {active?.region !== undefined && active.region !== null && (
        <StandbyPeople day={day} region={active.region.id} />
      )}
      <QueryView query={board} loading={<BoardSkeleton />}>
        {(data) => <BoardView board={data} {...shown} />}
      </QueryView>
    </div>
  );
}

type Shown = {
  filters: Filters;
  change: (wanted: Partial<Filters>) => void;
  addressOf: (request: number) => string;
  now: Date;
  day: string;
  marked: ReadonlySet<number>;
};

function BoardView({ board, ...shown }: Shown & { board: Board }) {
  const { filters, change } = shown;
  const roomy = useWide("(width >= 48rem)");
  const view = filters.view ?? (roomy ? "tijdlijn" : "lijst");
  return (
    <>
      <Counters
        counters={board.counters}
        status={filters.status}
        onStatus={(status) => change({ status })}
      />
      <BoardFilters filters={filters} view={view} boards={boardsOf(board.rows)} onChange={change} />
      <div className="board-page__columns" data-open={filters.request !== null || undefined}>
        <div className="board-page__rows" aria-busy={board.date !== shown.day}>
          <Rows rows={board.rows} view={view} {...shown} day={board.date} />
        </div>
        {filters.request !== null && (
          <RequestSide requestId={filters.request} onClose={() => change({ request: null })} />
        )}
      </div>
    </>
  );
}

function Rows({
  rows,
  view,
  filters,
  change,
  ...shown
}: Shown & { rows: readonly BoardRow[]; view: "tijdlijn" | "lijst" }) {
  const wanted = rows.filter((row) => matches(row, filters));
  if (rows.length === 0) {
    return (
      <EmptyState title="Geen aanvragen" icon={<CalendarOff />}>
        {`Voor ${formatLongDay(shown.day)} heeft nog geen school iemand gevraagd.`}
      </EmptyState>
    );
  }
  if (wanted.length === 0 && isNarrowed(filters)) {
    return (
      <EmptyState
        title="Niets gevonden"
        icon={<Inbox />}
        action={
          <Button onClick={() => change({ status: null, board: null, text: "" })}>
            Toon alle aanvragen
          </Button>
        }
      >
        Met deze keuze blijft er geen aanvraag over.
      </EmptyState>
    );
  }
  const shared = { ...shown, rows: wanted, selected: filters.request };
  return view === "lijst" ? (
    <ListView {...shared} />
  ) : (
    <TimelineView {...shared} grouping={filters.grouping} />
  );
}

function BoardSkeleton() {
  return <CardSkeleton count={6} label="Het bord laden" />;
}

function boardsOf(rows: readonly BoardRow[]): Ref[] {
  const boards = new Map(rows.map((row) => [row.board.id, row.board]));
  return [...boards.values()].sort((left, right) => left.name.localeCompare(right.name, "nl"));
}
