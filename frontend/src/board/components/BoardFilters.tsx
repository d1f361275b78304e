/** How the board is shown and what is left out: view, grouping, board of schools, and words. */
import { ChartNoAxesGantt, ListTodo } from "lucide-react";
import type { ReactNode } from "react";

import type { BoardFilters as Filters, Grouping, View } from "@/board/filters";
import { useWide } from "@/board/useWide";
import type { Ref } from "@/http/types";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import "@/board/components/filters.css";

export function BoardFilters({
  filters,
  view,
  boards,
  onChange,
}: {
  filters: Filters;
  view: View;
  boards: readonly Ref[];
  onChange: (change: Partial<Filters>) => void;
}) {
  const roomy = useWide("(width >= 48rem)");
  const narrowing = <Narrowing filters={filters} view={view} boards={boards} onChange={onChange} />;
  return (
    <search className="board-filters">
      <div className="board-views" role="group" aria-label="Weergave">
        <ViewButton
          label="Tijdlijn"
          icon={<ChartNoAxesGantt size={18} aria-hidden="true" />}
          pressed={view === "tijdlijn"}
          onPress={() => onChange({ view: "tijdlijn" })}
        />
        <ViewButton
          label="Lijst"
          icon={<ListTodo size={18} aria-hidden="true" />}
          pressed={view === "lijst"}
          onPress={() => onChange({ view: "lijst" })}
        />
      </div>
      {roomy ? (
        narrowing
      ) : (
        <Disclosure summary="Zoek en kies" open={isNarrowed(filters)}>
          {narrowing}
        </Disclosure>
      )}
    </search>
  );
}

function Narrowing({
  filters,
  view,
  boards,
  onChange,
}: {
  filters: Filters;
  view: View;
  boards: readonly Ref[];
  onChange: (change: Partial<Filters>) => void;
}) {
  return (
    <div className="board-filters__fields">
      <TextField
        type="search"
        label="Zoek school, groep of invaller"
        optional
        value={filters.text}
        onChange={(text) => onChange({ text })}
      />
      <Select<string>
        label="Schoolbestuur"
        optional
        value={filters.board === null ? "" : String(filters.board)}
        emptyLabel="Alle besturen"
        options={boards.map((board) => ({ value: String(board.id), label: board.name }))}
        onChange={(board) => onChange({ board: board === "" ? null : Number(board) })}
      />
      {view === "tijdlijn" && (
        <Select<Grouping>
          label="Groepeer op"
          value={filters.grouping}
          options={[
            { value: "plaats", label: "Plaats" },
            { value: "bestuur", label: "Bestuur" },
          ]}
          onChange={(grouping) => onChange({ grouping })}
        />
      )}
      {isNarrowed(filters) && (
        <Button
          size="small"
          look="subtle"
          onClick={() => onChange({ status: null, board: null, text: "" })}
        >
          Toon alles
        </Button>
      )}
    </div>
  );
}

export function isNarrowed(filters: Filters): boolean {
  return filters.status !== null || filters.board !== null || filters.text !== "";
}

function ViewButton({
  label,
  icon,
  pressed,
  onPress,
}: {
  label: string;
  icon: ReactNode;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" className="board-views__button" aria-pressed={pressed} onClick={onPress}>
      {icon}
      {label}
    </button>
  );
}
