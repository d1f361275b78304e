/** "Wacht op mij": what needs me first, why, until when, and one press to it. */
import { CircleCheck, CircleDashed, Clock, TriangleAlert } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { LinkCard } from "@/ui/Card";
import { addDays, countOf, formatDay, formatDuration, formatTime, isoDay } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import type { StatusLook } from "@/ui/statuses";
import { TextLink } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import { useWaiting, type WaitingItem } from "@/waiting/queries";
import "@/waiting/pages/waiting.css";

const MINUTE_MS = 60_000;
const MIDNIGHT = "00:00";
const LOOKS = {
  late: { label: "Te laat", icon: TriangleAlert, tone: "unfilled" },
  soon: { label: "Binnenkort", icon: Clock, tone: "asked" },
  calm: { label: "Heeft de tijd", icon: CircleDashed, tone: "open" },
} as const satisfies Record<WaitingItem["urgency"], StatusLook>;

export default function WaitingPage() {
  const { active } = useRoles();
  const waiting = useWaiting();
  const items = waiting.data?.results ?? [];
  return (
    <Stack>
      <PageHeader
        title="Wacht op mij"
        kicker={active?.region?.name}
        lead={
          items.length > 0 &&
          `${countOf(items.length, "ding wacht", "dingen wachten")} op jou, het dringendste eerst.`
        }
      />
      <QueryView query={waiting} loading={<CardSkeleton label="Kijken wat er op je wacht" />}>
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState
              title="Er wacht niets op je"
              icon={<CircleCheck />}
              action={<TextLink to="/besluiten">Bekijk wat de regio besluit</TextLink>}
            >
              Vraagt iemand je stem of iets anders, dan krijg je een melding en staat het hier.
            </EmptyState>
          ) : (
            <ol className="waiting-list" aria-label="Wat op mij wacht, het dringendste eerst">
              {results.map((item) => (
                <li key={`${item.kind}-${item.id}`}>
                  <WaitingCard item={item} />
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
    </Stack>
  );
}

function WaitingCard({ item }: { item: WaitingItem }) {
  const now = useNow(MINUTE_MS);
  const look = LOOKS[item.urgency];
  return (
    <LinkCard
      to={item.url}
      level={2}
      title={item.title}
      tone={item.urgency === "calm" ? undefined : look.tone}
      aside={<StatusBadge look={look} label={item.urgencyLabel} />}
    >
      <p>{item.why}</p>
      <p className="waiting-facts">
        <span>{item.kindLabel}</span>
        <span>{untilOf(item.dueAt, now)}</span>
      </p>
    </LinkCard>
  );
}

/** "tot wo 2 dec. 17:00, nog 4 dagen"; what ends with a day says the last one. Honest about what should have been done. */
export function untilOf(dueAt: string | null, now: Date): string {
  if (dueAt === null) return "zonder einddatum";
  const left = Date.parse(dueAt) - now.getTime();
  if (formatTime(dueAt) === MIDNIGHT) {
    const day = formatDay(addDays(isoDay(dueAt), -1));
    return left > 0 ? `tot en met ${day}, nog ${formatDuration(left)}` : `kon tot en met ${day}`;
  }
  const moment = `${formatDay(dueAt)} ${formatTime(dueAt)}`;
  return left > 0 ? `tot ${moment}, nog ${formatDuration(left)}` : `had gemoeten voor ${moment}`;
}
