/** The shapes that travel over `/api/v1`, as agreed in the contract; times are UTC, local times "08:30". */

export type Role =
  | "school_leader"
  | "board_hr"
  | "planner"
  | "coordinator"
  | "substitute"
  | "seat_holder"
  | "institute"
  | "national_monitor";

export type RequestStatus =
  | "open"
  | "offering"
  | "partly_filled"
  | "filled"
  | "completed"
  | "unfilled"
  | "cancelled"
  | "solved_internally";
export type OfferStatus = "open" | "accepted" | "refused" | "expired" | "lapsed";
export type LapseReason = "filled" | "cancelled" | "stopped" | "booked_elsewhere" | "not_eligible";
export type AssignmentStatus = "confirmed" | "completed" | "cancelled";
export type WaveStatus = "planned" | "sent" | "dropped";
export type WaveKind = "preferred" | "pool";
export type Side = "school" | "substitute" | "pool";
export type SchoolFunction = "teacher" | "subject_teacher" | "teaching_assistant";
export type Track = "pro" | "vmbo" | "lower" | "havo" | "vwo";
export type AbsenceCategory = "planned" | "unplanned_short" | "long_term" | "vacancy" | "other";
export type Outcome =
  | "own_team"
  | "support_staff"
  | "school_leader_teaches"
  | "assistant_or_student"
  | "other_professional"
  | "split_over_groups"
  | "merged_with_group"
  | "online"
  | "lessons_cancelled"
  | "sent_home"
  | "not_reported";
export type HalfDay = "morning" | "afternoon";
export type RequestMove =
  | "cancel"
  | "stop_waves"
  | "resume_waves"
  | "change_waves"
  | "record_outcome"
  | "assign"
  | "solve_internally";

export type Ref = { id: number; name: string };
export type LocationRef = { id: number; locationCode: string; name: string; place: string };
export type LocationWithAddress = LocationRef & {
  street: string;
  houseNumber: string;
  postcode: string;
  arrivalNotes?: string;
};
export type LabelledRule = { rule: string; label: string };

/** One page of a list. */
export type Page<Row> = { results: Row[]; page: number; pageSize: number; total: number };

export type RoleAt = {
  role: Role;
  region: Ref | null;
  organisation: Ref | null;
  schoolLocation: LocationRef | null;
};
export type Me = {
  id: number;
  name: string;
  email: string;
  roles: RoleAt[];
  waiting: { openOffers: number; requestsToFinish: number; unreadNotices: number };
  substituteId: number | null;
};

export type Period = { date: string; start: string; end: string };
export type RequestPeriod = Period & { id: number; halfDays: HalfDay[] | number; filled: boolean };

export type RequestBody = {
  schoolLocation: number;
  function: SchoolFunction;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  category?: AbsenceCategory;
  periods: Period[];
  splittable: boolean;
  preferredSubstitutes: number[];
  notes: string;
  contactName?: string;
  contactPhone?: string;
  reportAt?: string;
  waves?: { minutesAfterStart: number; size: number }[];
  solvedInternally?: Outcome;
};

export type PreviewWave = {
  number: number;
  kind: WaveKind;
  startsAt: string;
  size: number;
  cumulative: number;
  label: string;
};
export type RequestPreview = {
  eligibleCount: number;
  preferredCount: number;
  excluded: (LabelledRule & { count: number })[];
  waves: PreviewWave[];
  stopAt: string;
  expiresAfterMinutes: number;
  smallChance: boolean;
  warnings: string[];
  policy: Ref;
};

export type RequestRow = {
  id: number;
  version: number;
  status: RequestStatus;
  statusLabel: string;
  schoolLocation: LocationRef;
  function: SchoolFunction;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  startsAt: string;
  endsAt: string;
  periods: RequestPeriod[];
  asked: number;
  refused: number;
  expired: number;
  openOffers: number;
  substitutes: Ref[];
  nextWaveAt: string | null;
  stopAt: string;
  outcome: Outcome | null;
  hasPriority: boolean;
  needsOutcome: boolean;
};
export type Wave = {
  id: number;
  number: number;
  round: number;
  kind: WaveKind;
  startsAt: string;
  size: number;
  status: WaveStatus;
  offers: number;
  refused: number;
  expired: number;
};
export type RequestDetail = RequestRow & {
  category: AbsenceCategory | "";
  splittable: boolean;
  notes: string;
  contactName: string;
  contactPhone: string;
  reportAt: string;
  requestedByName: string;
  createdAt: string;
  policy: Ref;
  wavesStopped: boolean;
  waves: Wave[];
  assignments: AssignmentCard[];
  outcomeLabel: string | null;
  allowedMoves: RequestMove[];
};

export type Candidate = {
  substitute: Ref & { category: string };
  tier: number | string;
  tierLabel: string;
  score: number;
  parts: { term: string; label: string; points: number }[];
  warnings: LabelledRule[];
  km: number | null;
  travelMinutes: number | null;
  periodIds: number[];
  offerStatus: OfferStatus | null;
};
export type Candidates = {
  candidates: Candidate[];
  excluded: (LabelledRule & { count: number })[];
  excludedPeople?: ({ substitute: Ref } & LabelledRule)[];
};
export type Decision = {
  id: number;
  at: string;
  subject: "request" | "wave" | "offer" | "assignment";
  subjectId: number;
  move: string;
  moveLabel: string;
  fromState: string;
  toState: string;
  actorName: string | null;
  actorRole: string;
  reason: string;
};

export type Offer = {
  id: number;
  version: number;
  status: OfferStatus;
  lapseReason: LapseReason | null;
  lapseLabel: string | null;
  sentAt: string;
  expiresAt: string;
  seenAt: string | null;
  schoolLocation: LocationWithAddress;
  function: SchoolFunction;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  periods: (Period & { id: number; halfDays: HalfDay[] | number })[];
  reportAt: string;
  contactName: string;
  contactPhone: string;
  km: number | null;
  travelMinutes: number | null;
  reasons: string[];
};

export type AssignmentCard = {
  id: number;
  version: number;
  status: AssignmentStatus;
  requestId: number;
  substitute: Ref & { phone: string | null };
  schoolLocation: LocationWithAddress;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  function: SchoolFunction;
  periods: (Period & { id: number; halfDays: HalfDay[] | number })[];
  reportAt: string;
  contactName: string;
  contactPhone: string;
  notes: string;
  confirmedAt: string;
  regretUntil: string;
  cancelledBySide: Side | null;
  overriddenRules: string[];
  mayCancel: boolean;
};

export type MorningBoard = {
  date: string;
  counters: {
    open: number;
    offering: number;
    filled: number;
    unfilled: number;
    partlyFilled: number;
    total: number;
    solvedInternally: number;
    halfDaysAsked: number;
    halfDaysFilled: number;
  };
  rows: RequestRow[];
};

export type Notice = {
  id: number;
  kind: string;
  title: string;
  text: string;
  url: string;
  createdAt: string;
  readAt: string | null;
  deliveries: { channel: string; status: string; at: string }[];
};
