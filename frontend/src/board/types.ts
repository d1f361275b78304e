/** What the pool office sees and a school does not: the board of a row, and who was asked. */
import type { Candidates, MorningBoard, OfferStatus, Ref, RequestRow } from "@/http/types";

export type BoardRow = RequestRow & { board: Ref; wavesStopped: boolean };

export type Board = Omit<MorningBoard, "rows"> & { rows: BoardRow[] };

export type AskedPerson = {
  id: number;
  substitute: Ref;
  status: OfferStatus;
  lapseLabel: string | null;
  waveNumber: number | null;
  sentAt: string;
  expiresAt: string;
  seenAt: string | null;
  answeredAt: string | null;
};

export type PeopleOfRequest = Candidates & { offers: AskedPerson[] };

/** One rule that stands in the way of placing somebody, and whether this planner may go round it. */
export type BlockingRule = { rule: string; label: string; overridable: boolean };
