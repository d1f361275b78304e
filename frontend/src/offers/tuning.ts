/** What a "no" may change of what somebody is asked: computed here, done only when they press it, and undone as easily. */
import type { Availability, Preferences, StandbyHalfDay } from "@/availability/types";
import type { Offer } from "@/http/types";
import type { RefusalReason } from "@/offers/mutations";
import { capitalised, distinctDays } from "@/requests/words";
import { addDays, formatDay, formatLongDay } from "@/ui/format";

/** Why not, as the screen asks; that it is the school stays with the person and is not sent. */
export type Why = RefusalReason | "this_school";

/** One press: what it asks, what holds then, and what holds again when it is undone. */
export type Tuning<Settings> = {
  ask: string;
  done: string;
  undone: string;
  apply: (settings: Settings) => Settings;
  undo: (settings: Settings) => Settings;
};

export function isAboutDays(why: Why): boolean {
  return why === "busy" || why === "other_plans";
}

/** How long a school is left out; a person chooses another day among their wishes. */
const PAUSE_DAYS = 14;
const ALL_GROUPS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Fitted to the reason; nothing when the wishes say so already, or when there is nothing to leave out. */
export function tuningOfWishes(
  why: Why,
  offer: Offer,
  wishes: Preferences,
  today: string,
): Tuning<Preferences> | undefined {
  if (why === "too_far") return nearer(offer, wishes);
  if (why === "not_my_group") return otherGroups(offer, wishes);
  return why === "this_school" ? withoutSchool(offer, wishes, today) : undefined;
}

function nearer({ km }: Offer, { maxKm }: Preferences): Tuning<Preferences> | undefined {
  const limit = km === null ? 0 : Math.ceil(km) - 1;
  if (limit < 1 || limit >= maxKm) return undefined;
  return {
    ask: `Vraag me niet verder dan ${limit} km`,
    done: `Vanaf nu vragen we je tot ${limit} km.`,
    undone: `Het is weer zoals het was: tot ${maxKm} km.`,
    apply: (wishes) => ({ ...wishes, maxKm: limit }),
    undo: (wishes) => ({ ...wishes, maxKm }),
  };
}

function otherGroups(offer: Offer, { yearGroups }: Preferences): Tuning<Preferences> | undefined {
  const now = yearGroups.length === 0 ? ALL_GROUPS : yearGroups;
  const left = now.filter((group) => !offer.yearGroups.includes(group));
  // No group at all would mean every group.
  if (left.length === 0 || left.length === now.length) return undefined;
  const groups = `groep\u00a0${listOf(now.filter((group) => offer.yearGroups.includes(group)))}`;
  return {
    ask: `Vraag me niet meer voor ${groups}`,
    done: `Vanaf nu vragen we je niet meer voor ${groups}.`,
    undone: `Het is weer zoals het was: ook ${groups}.`,
    apply: (wishes) => ({ ...wishes, yearGroups: left }),
    undo: (wishes) => ({ ...wishes, yearGroups }),
  };
}

function withoutSchool(
  { schoolLocation: school }: Offer,
  wishes: Preferences,
  today: string,
): Tuning<Preferences> | undefined {
  const chosen = [
    ...wishes.preferredSchools,
    ...wishes.hiddenSchools,
    ...wishes.pausedSchools.map((pause) => pause.schoolLocation),
  ];
  if (chosen.some(({ id }) => id === school.id)) return undefined;
  const lastDate = addDays(today, PAUSE_DAYS);
  const until = `tot en met ${formatLongDay(lastDate)}`;
  return {
    ask: `Vraag me ${until} niet voor ${school.name}`,
    done: `Vanaf nu vragen we je ${until} niet voor ${school.name}. De school ziet dit niet.`,
    undone: `Het is weer zoals het was: ook voor ${school.name}.`,
    apply: ({ pausedSchools, ...rest }) => ({
      ...rest,
      pausedSchools: [...pausedSchools, { schoolLocation: school, lastDate }],
    }),
    undo: ({ pausedSchools, ...rest }) => ({
      ...rest,
      pausedSchools: pausedSchools.filter((pause) => pause.schoolLocation.id !== school.id),
    }),
  };
}

/** The half-days of the offer become "ik kan niet"; nothing when somebody stands ready then, which would end too. */
export function tuningOfDays(
  offer: Offer,
  { exceptions }: Availability,
  standby: readonly StandbyHalfDay[],
): Tuning<Availability> | undefined {
  const asked = offer.periods.flatMap(({ date, halfDays }) =>
    halfDays.map((halfDay) => ({ date, halfDay })),
  );
  const isAsked = (one: StandbyHalfDay) =>
    asked.some(({ date, halfDay }) => date === one.date && halfDay === one.halfDay);
  if (asked.length === 0 || standby.some(isAsked)) return undefined;
  const before = exceptions.filter(isAsked);
  const others = (all: Availability["exceptions"]) => all.filter((one) => !isAsked(one));
  const when = momentsOf(offer);
  return {
    ask: `Zet ${when} op: ik kan niet`,
    done: `${capitalised(when)} staat nu op: je kunt niet.`,
    undone: `Het is weer zoals het was: ${when} kun je wel.`,
    apply: (own) => ({
      ...own,
      exceptions: [
        ...others(own.exceptions),
        ...asked.map((one) => ({ ...one, available: false })),
      ],
    }),
    undo: (own) => ({ ...own, exceptions: [...others(own.exceptions), ...before] }),
  };
}

/** "dinsdag 24 november, ochtend" */
function momentsOf({ periods }: Offer): string {
  const days = distinctDays(periods);
  const [first] = days;
  if (first === undefined || days.length > 1) return listOf(days.map((day) => formatDay(day)));
  const halves = new Set(periods.flatMap(({ halfDays }) => halfDays));
  if (halves.size > 1) return `${formatLongDay(first)}, hele dag`;
  return `${formatLongDay(first)}, ${halves.has("morning") ? "ochtend" : "middag"}`;
}

function listOf(parts: readonly (string | number)[]): string {
  const texts = parts.map(String);
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(", ")} en ${texts.at(-1) ?? ""}`;
}
