/** Every state a person can see, as one table: its word, its picture and its colour family. */
import {
  Ban,
  Bike,
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  CircleX,
  Clock,
  House,
  MessageCircleQuestion,
  Minus,
  TimerOff,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";

export type Tone =
  "open" | "asked" | "partly" | "filled" | "done" | "unfilled" | "ended" | "inside";

export type StatusLook = { label: string; icon: LucideIcon; tone: Tone };

export const REQUEST_LOOKS = {
  open: { label: "Nog niet gevraagd", icon: CircleDashed, tone: "open" },
  offering: { label: "Wordt gevraagd", icon: MessageCircleQuestion, tone: "asked" },
  partly_filled: { label: "Deels vervuld", icon: CircleDotDashed, tone: "partly" },
  filled: { label: "Vervuld", icon: CircleCheck, tone: "filled" },
  completed: { label: "Afgerond", icon: CheckCheck, tone: "done" },
  unfilled: { label: "Niet vervuld", icon: CircleX, tone: "unfilled" },
  cancelled: { label: "Ingetrokken", icon: Ban, tone: "ended" },
  solved_internally: { label: "Zelf opgelost", icon: House, tone: "inside" },
} as const satisfies Record<string, StatusLook>;

export const OFFER_LOOKS = {
  open: { label: "Open", icon: MessageCircleQuestion, tone: "asked" },
  accepted: { label: "Aangenomen", icon: CircleCheck, tone: "filled" },
  refused: { label: "Niet deze keer", icon: Minus, tone: "ended" },
  expired: { label: "Verlopen", icon: TimerOff, tone: "ended" },
  lapsed: { label: "Niet meer nodig", icon: Ban, tone: "ended" },
} as const satisfies Record<string, StatusLook>;

export const ASSIGNMENT_LOOKS = {
  confirmed: { label: "Afgesproken", icon: CircleCheck, tone: "filled" },
  completed: { label: "Gewerkt", icon: CheckCheck, tone: "done" },
  cancelled: { label: "Afgezegd", icon: Ban, tone: "ended" },
} as const satisfies Record<string, StatusLook>;

export const ARRIVAL_LOOKS = {
  expected: { label: "Verwacht", icon: Clock, tone: "open" },
  on_the_way: { label: "Onderweg", icon: Bike, tone: "asked" },
  arrived: { label: "Is er", icon: CircleCheck, tone: "filled" },
  not_come: { label: "Niet gekomen", icon: CircleX, tone: "unfilled" },
  disputed: { label: "Spreekt elkaar tegen", icon: TriangleAlert, tone: "partly" },
} as const satisfies Record<string, StatusLook>;

export const WAVE_LOOKS = {
  planned: { label: "Gepland", icon: Clock, tone: "open" },
  sent: { label: "Verstuurd", icon: CircleCheck, tone: "asked" },
  dropped: { label: "Vervallen", icon: Ban, tone: "ended" },
} as const satisfies Record<string, StatusLook>;
