/** Where the bars of the timeline stand: the hours shown, the groups, the schools and their lanes. */
import type { Grouping } from "@/board/filters";
import { minutesOf } from "@/board/day";
import type { BoardRow } from "@/board/types";
import type { RequestPeriod } from "@/http/types";
import { isoDay } from "@/ui/format";

const HOUR = 60;
const FIRST_HOUR = 7;
const LAST_HOUR = 17;
/** A lesson is short; its bar still needs room for a word and a finger. */
const SHORTEST = 50;

export type Hours = { from: number; until: number };
export type Stretch = { start: number; end: number; filled: boolean };
export type Bar = { row: BoardRow; start: number; end: number; lane: number; parts: Stretch[] };
export type SchoolRow = { id: number; name: string; place: string; bars: Bar[]; lanes: number };
export type Group = { id: string; name: string; schools: SchoolRow[] };

/** The school day, wider when work or a wave falls outside it. */
export function hoursOf(rows: readonly BoardRow[], day: string): Hours {
  const times = rows.flatMap((row) => {
    const parts = partsOf(row, day);
    const wave = waveOn(row, day);
    const ends = parts.flatMap((part) => [part.start, part.end]);
    return wave === null ? ends : [...ends, wave];
  });
  return {
    from: Math.min(FIRST_HOUR, ...times.map((time) => Math.floor(time / HOUR))) * HOUR,
    until: Math.max(LAST_HOUR, ...times.map((time) => Math.ceil(time / HOUR))) * HOUR,
  };
}

/** The time of the next wave, when it is on this day. */
export function waveOn(row: BoardRow, day: string): number | null {
  if (row.nextWaveAt === null || isoDay(row.nextWaveAt) !== day) return null;
  return minutesOf(row.nextWaveAt);
}

export function groupsOf(rows: readonly BoardRow[], day: string, by: Grouping): Group[] {
  const groups = new Map<string, { name: string; rows: BoardRow[] }>();
  for (const row of rows) {
    const name = by === "plaats" ? row.schoolLocation.place : row.board.name;
    const id = by === "plaats" ? name : String(row.board.id);
    const group = groups.get(id) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.entries()]
    .map(([id, group]) => ({ id, name: group.name, schools: schoolsOf(group.rows, day) }))
    .sort((left, right) => left.name.localeCompare(right.name, "nl"));
}

/** How far along the day a time stands, from 0 to 1. */
export function shareOf(minutes: number, hours: Hours): number {
  return (minutes - hours.from) / (hours.until - hours.from);
}

function schoolsOf(rows: readonly BoardRow[], day: string): SchoolRow[] {
  const schools = new Map<number, BoardRow[]>();
  for (const row of rows) {
    schools.set(row.schoolLocation.id, [...(schools.get(row.schoolLocation.id) ?? []), row]);
  }
  return [...schools.values()]
    .flatMap((ofSchool) => {
      const [first] = ofSchool;
      if (first === undefined) return [];
      const { id, name, place } = first.schoolLocation;
      const bars = inLanes(ofSchool, day);
      return [{ id, name, place, bars, lanes: Math.max(1, ...bars.map((bar) => bar.lane + 1)) }];
    })
    .sort((left, right) => left.name.localeCompare(right.name, "nl"));
}

/** Work at the same time stands below each other. */
function inLanes(rows: readonly BoardRow[], day: string): Bar[] {
  const ends: number[] = [];
  return rows
    .map((row) => ({ row, parts: partsOf(row, day) }))
    .map(({ row, parts }) => {
      const start = Math.min(...parts.map((part) => part.start));
      const end = Math.max(...parts.map((part) => part.end));
      return { row, parts, start, end: Math.max(end, start + SHORTEST) };
    })
    .filter((bar) => Number.isFinite(bar.start))
    .sort((left, right) => left.start - right.start || left.row.id - right.row.id)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = bar.end;
      return { ...bar, lane };
    });
}

function partsOf(row: BoardRow, day: string): Stretch[] {
  return row.periods.filter((period) => period.date === day).map(stretchOf);
}

function stretchOf(period: RequestPeriod): Stretch {
  return { start: minutesOf(period.start), end: minutesOf(period.end), filled: period.filled };
}
