/** Measures on one line of time: bars with their end and a mark at the evaluation; the same in a table beside it. */
import { datesOf } from "@/programme/components/MeasureCard";
import { barOf, inOrder, marksOf, placeOn, scaleAround, type Scale } from "@/programme/span";
import type { MeasureRow } from "@/programme/types";
import { KIND_WORDS, lastDay, MEASURE_LOOKS } from "@/programme/words";
import { Disclosure } from "@/ui/Disclosure";
import { formatDate, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { TextLink } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/programme/components/timeline.css";

const HOUR_MS = 3_600_000;

export function MeasureTimeline({ measures }: { measures: readonly MeasureRow[] }) {
  const today = isoDay(useNow(HOUR_MS));
  const scale = scaleAround(today);
  const rows = inOrder(measures);
  return (
    <Stack>
      <div className="programme-timeline" aria-hidden="true">
        <Months scale={scale} />
        <div className="programme-timeline__rows">
          <span
            className="programme-timeline__today"
            style={{ insetInlineStart: `${placeOn(scale, today)}%` }}
          />
          {rows.map((measure) => (
            <Line key={measure.id} measure={measure} scale={scale} />
          ))}
        </div>
        <p className="programme-legend">
          <span>
            <i data-mark="today" /> vandaag
          </span>
          <span>
            <i data-mark="evaluation" /> evaluatie
          </span>
          <span>
            <i data-mark="open" /> gaat door
          </span>
        </p>
      </div>
      <Disclosure summary="Dezelfde maatregelen in een tabel">
        <Table
          caption="Maatregelen met hun begin, laatste dag en evaluatie"
          captionHidden
          columns={COLUMNS}
          rows={rows}
          rowKey={({ id }) => id}
        />
      </Disclosure>
    </Stack>
  );
}

function Months({ scale }: { scale: Scale }) {
  return (
    <div className="programme-timeline__months">
      {marksOf(scale).map((mark) => (
        <span key={mark.at} style={{ insetInlineStart: `${mark.at}%` }}>
          {mark.label}
        </span>
      ))}
    </div>
  );
}

function Line({ measure, scale }: { measure: MeasureRow; scale: Scale }) {
  const bar = barOf(measure, scale);
  return (
    <div className="programme-timeline__row">
      <p className="programme-timeline__name">
        <span>{measure.title}</span>
        <small>{bar === undefined ? datesOf(measure) : KIND_WORDS[measure.kind]}</small>
      </p>
      <div className="programme-timeline__track" data-tone={toneOf(measure)}>
        {bar !== undefined && (
          <span
            className="programme-timeline__bar"
            data-goes-on={bar.goesOn || undefined}
            data-came-before={bar.cameBefore || undefined}
            style={{ insetInlineStart: `${bar.start}%`, inlineSize: `${bar.length}%` }}
          />
        )}
        {bar?.evaluation !== undefined && (
          <span
            className="programme-timeline__evaluation"
            style={{ insetInlineStart: `${bar.evaluation}%` }}
          />
        )}
      </div>
    </div>
  );
}

function toneOf({ attention, status }: MeasureRow): string {
  return attention === "" ? MEASURE_LOOKS[status].tone : "asked";
}

const COLUMNS: readonly Column<MeasureRow>[] = [
  {
    id: "title",
    header: "Maatregel",
    heading: true,
    width: "34%",
    cell: ({ id, title }) => <TextLink to={`/plan/maatregelen/${id}`}>{title}</TextLink>,
  },
  { id: "kind", header: "Soort", cell: ({ kind }) => KIND_WORDS[kind] },
  { id: "from", header: "Begint", cell: ({ fromDate }) => formatDate(fromDate) },
  {
    id: "end",
    header: "Laatste dag",
    cell: ({ endDate }) => (endDate === null ? "–" : lastDay(endDate)),
  },
  {
    id: "evaluation",
    header: "Evaluatie",
    cell: ({ evaluationDate }) => (evaluationDate === null ? "–" : formatDate(evaluationDate)),
  },
  {
    id: "status",
    header: "Stand",
    cell: ({ status }) => <StatusBadge look={MEASURE_LOOKS[status]} />,
  },
];
