/** A state as picture, word and colour together; never colour alone. */
import {
  ARRIVAL_LOOKS,
  ASSIGNMENT_LOOKS,
  OFFER_LOOKS,
  REQUEST_LOOKS,
  WAVE_LOOKS,
  type StatusLook,
} from "@/ui/statuses";
import "@/ui/status.css";

type Badge = { look: StatusLook; label?: string | undefined; size?: "default" | "large" };

/** For a state that is not in one of the tables below. */
export function StatusBadge({ look, label, size = "default" }: Badge) {
  const Icon = look.icon;
  return (
    <span className={`ui-status ui-status--${size}`} data-tone={look.tone}>
      <Icon size={size === "large" ? 20 : 16} strokeWidth={2.25} aria-hidden="true" />
      <span>{label ?? look.label}</span>
    </span>
  );
}

type Of<Looks> = { status: keyof Looks; label?: string | undefined; size?: "default" | "large" };

export function RequestStatusBadge({ status, ...rest }: Of<typeof REQUEST_LOOKS>) {
  return <StatusBadge look={REQUEST_LOOKS[status]} {...rest} />;
}

export function OfferStatusBadge({ status, ...rest }: Of<typeof OFFER_LOOKS>) {
  return <StatusBadge look={OFFER_LOOKS[status]} {...rest} />;
}

export function AssignmentStatusBadge({ status, ...rest }: Of<typeof ASSIGNMENT_LOOKS>) {
  return <StatusBadge look={ASSIGNMENT_LOOKS[status]} {...rest} />;
}

export function ArrivalBadge({ status, ...rest }: Of<typeof ARRIVAL_LOOKS>) {
  return <StatusBadge look={ARRIVAL_LOOKS[status]} {...rest} />;
}

export function WaveStatusBadge({ status, ...rest }: Of<typeof WAVE_LOOKS>) {
  return <StatusBadge look={WAVE_LOOKS[status]} {...rest} />;
}

/** A number on a dark disc: how many wait. Zero shows nothing. */
export function NumberBadge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className="ui-number-badge">
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
