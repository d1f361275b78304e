/** The Dutch words of imports, and how each state looks. */
import { CircleCheck, CircleX, Clock, FileCheck2, FileX2, LoaderCircle, Save } from "lucide-react";

import type { ImportKind, ImportStatus } from "@/imports/types";
import type { StatusLook } from "@/ui/statuses";

export const KINDS: readonly { value: ImportKind; label: string; description: string }[] = [
  {
    value: "substitutes",
    label: "Invallers",
    description: "Met bevoegdheden, dienstverbanden en toelatingen.",
  },
  { value: "locations", label: "Vestigingen", description: "Het bestand van DUO." },
  { value: "boards", label: "Schoolbesturen", description: "Nummers en namen." },
  { value: "postcodes", label: "Postcodes", description: "Waar een postcode ligt." },
];

export const KIND_WORDS: Record<ImportKind, string> = {
  substitutes: "Invallers",
  locations: "Vestigingen",
  boards: "Schoolbesturen",
  postcodes: "Postcodes",
};

export const IMPORT_LOOKS: Record<ImportStatus, StatusLook> = {
  queued: { label: "In de wachtrij", icon: Clock, tone: "open" },
  reading: { label: "Wordt gelezen", icon: LoaderCircle, tone: "asked" },
  ready: { label: "Klaar om op te slaan", icon: FileCheck2, tone: "partly" },
  refused: { label: "Niet in te lezen", icon: FileX2, tone: "unfilled" },
  storing: { label: "Wordt opgeslagen", icon: Save, tone: "asked" },
  stored: { label: "Opgeslagen", icon: CircleCheck, tone: "filled" },
  failed: { label: "Mislukt", icon: CircleX, tone: "unfilled" },
};

export const CHANGE_WORDS = {
  new: "Nieuw",
  changed: "Gewijzigd",
  closed: "Gesloten",
  unchanged: "Gelijk gebleven",
  skipped: "Overgeslagen",
} as const;
export type Change = keyof typeof CHANGE_WORDS;

const RUNNING: readonly ImportStatus[] = ["queued", "reading", "storing"];

export function isRunning(status: ImportStatus): boolean {
  return RUNNING.includes(status);
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: "naam",
  given_name: "voornaam",
  family_name: "achternaam",
  category: "soort",
  status: "stand",
  email: "e-mail",
  phone: "telefoon",
  website: "website",
  street: "straat",
  house_number: "huisnummer",
  postcode: "postcode",
  place: "plaats",
  province: "provincie",
  municipality_code: "gemeentenummer",
  municipality_name: "gemeente",
  denomination: "richting",
  holiday_region: "vakantieregio",
  sector: "sector",
  latitude: "breedtegraad",
  longitude: "lengtegraad",
  board: "schoolbestuur",
  closed_date: "gesloten op",
  region: "regio",
  home_pc4: "postcode thuis",
  max_km: "hoogstens km",
  max_half_days_per_week: "hoogstens dagdelen per week",
  max_days_per_week: "hoogstens dagen per week",
  availability: "beschikbaarheid",
  qualifications: "bevoegdheid",
  employments: "dienstverband",
  clearances: "VOG",
  admissions: "toelating",
};

/** The Dutch word of a column; one we do not know yet stands there as it is. */
export function fieldWord(field: string): string {
  return FIELD_WORDS[field] ?? field.replaceAll("_", " ");
}
