/** The settings that a form offers, by kind of change: what people call them, and how each is filled in. */

import type { Weighed } from "@/governance/form/WeightsField";

export type SettingKind =
  "number" | "percent" | "yes" | "order" | "steps" | "share" | "choice" | "euros" | "weights";

export type Setting = {
  path: string;
  label: string;
  kind: SettingKind;
  description?: string;
  unit?: string;
  min?: number;
  max?: number;
  options?: readonly { value: string; label: string }[];
  weighed?: Weighed;
};

export type SettingGroup = { title: string; settings: readonly Setting[] };

const minutes = (path: string, label: string, more: Partial<Setting> = {}): Setting => ({
  path,
  label,
  kind: "number",
  unit: "min",
  max: 2_880,
  ...more,
});

const POOL: readonly SettingGroup[] = [
  {
    title: "Eerlijk delen",
    settings: [
      {
        path: "planning.is_fair",
        label: "Het ochtendplan deelt schaarste eerlijk tussen besturen",
        kind: "yes",
      },
      {
        path: "planning.max_loss",
        label: "Wat eerlijk delen hoogstens mag kosten",
        description:
          "Hoeveel van alle vervulde uren het plan mag opgeven om kleine besturen ook te helpen.",
        kind: "percent",
        max: 25,
      },
      {
        path: "planning.board_weights",
        label: "Wat een bestuur meetelt",
        description: "Zo krijgt een klein bestuur eerder iemand als er te weinig invallers zijn.",
        kind: "weights",
        weighed: "boards",
      },
      {
        path: "planning.sector_weights",
        label: "Wat een sector meetelt",
        kind: "weights",
        weighed: "sectors",
      },
      {
        path: "planning.school_weights",
        label: "Wat een school meetelt",
        description: "Dit gaat voor het gewicht van de sector.",
        kind: "weights",
        weighed: "schools",
      },
    ],
  },
  {
    title: "Verrekenen tussen besturen",
    settings: [
      {
        path: "settlement.rule",
        label: "Hoe verrekenen besturen?",
        description: "Het gaat om dagdelen van een invaller die bij een ander bestuur werkt.",
        kind: "choice",
        options: [
          { value: "none", label: "We verrekenen niet" },
          { value: "per_half_day", label: "Een vast bedrag per dagdeel" },
          { value: "balance", label: "Een saldo van dagdelen" },
        ],
      },
      {
        path: "settlement.half_day_cents",
        label: "Bedrag van een dagdeel",
        description: "Telt alleen bij een vast bedrag per dagdeel.",
        kind: "euros",
        max: 1_000,
      },
    ],
  },
  {
    title: "Volgorde van de pool",
    settings: [
      {
        path: "rules.pool_order",
        label: "Wie vragen we eerst?",
        kind: "order",
      },
    ],
  },
  {
    title: "Rondes",
    settings: [
      { path: "waves.same_day_steps", label: "Voor vandaag", kind: "steps" },
      { path: "waves.later_steps", label: "Voor later", kind: "steps" },
    ],
  },
  {
    title: "Voorsprong voor wie de school het liefst ziet",
    settings: [
      minutes("waves.head_start_minutes.same_day", "Voor vandaag"),
      minutes("waves.head_start_minutes.tomorrow", "Voor morgen"),
      minutes("waves.head_start_minutes.later", "Voor later"),
    ],
  },
  {
    title: "Hoe lang een aanbod geldig is",
    settings: [
      minutes("waves.expiry.soon_minutes", "Begint heel binnenkort"),
      minutes("waves.expiry.same_day_minutes", "Vandaag"),
      minutes("waves.expiry.tomorrow_minutes", "Morgen"),
      minutes("waves.stop_minutes", "Stoppen met vragen, voor het begin"),
    ],
  },
  {
    title: "Bedenktijd",
    settings: [
      minutes("morning.regret_minutes_same_day", "Voor vandaag"),
      minutes("morning.regret_minutes_otherwise", "Voor later"),
    ],
  },
];

const VOTING: readonly SettingGroup[] = [
  {
    title: "Tijd om te stemmen",
    settings: [
      { path: "days_open", label: "Stemmen kan", kind: "number", unit: "dagen", min: 1, max: 180 },
      {
        path: "reminder_days",
        label: "Herinnering, voor het eind",
        kind: "number",
        unit: "dagen",
        max: 60,
      },
      {
        path: "most_proxies",
        label: "Volmachten per persoon",
        kind: "number",
        unit: "zetels",
        max: 10,
      },
    ],
  },
  {
    title: "Hoe een kamer telt",
    settings: [
      {
        path: "every_chamber.quorum",
        label: "Quorum: hoeveel zetels moeten stemmen",
        kind: "share",
      },
      {
        path: "every_chamber.majority",
        label: "Meerderheid van wie voor of tegen is",
        kind: "share",
      },
    ],
  },
];

/** Days after which somebody hears of a report that did not come. */
const days = (path: string, label: string): Setting => ({
  path,
  label,
  kind: "number",
  unit: "dagen",
  min: 1,
  max: 365,
});

const LATE_REPORTS: readonly SettingGroup[] = [
  {
    title: "Wie het hoort, en na hoeveel dagen",
    settings: [
      days("owner", "De trekker van de afspraak"),
      days("coordinator", "De regiocoördinator"),
      days("national_monitor", "De Realisatie-eenheid"),
    ],
  },
];

export const CATALOGUE: Readonly<Record<string, readonly SettingGroup[]>> = {
  pool_policy: POOL,
  voting_rules: VOTING,
  reporting_line: LATE_REPORTS,
};
