/** One agreement in the overview: how it stands, its figure and line, and what has to be done. */
import {
  CalendarClock,
  CircleUserRound,
  FileClock,
  ListChecks,
  Minus,
  TrendingDown,
  TrendingUp,
  type LucideIcon,
} from "lucide-react";

import { FigureLine } from "@/agreements/components/FigureLine";
import { trendOf, type Trend } from "@/agreements/trend";
import type { AgreementRow } from "@/agreements/types";
import { completenessOf, isIncomplete, STATUS_LOOKS, TASK_WORDS } from "@/agreements/words";
import { LinkCard } from "@/ui/Card";
import { Sparkline } from "@/ui/Charts";
import { countOf, formatDate } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";

const TREND_ICONS: Record<Trend["going"], LucideIcon> = {
  better: TrendingUp,
  worse: TrendingDown,
  level: Minus,
  unknown: Minus,
};

export function AgreementCard({
  row,
  today,
  showRegion,
}: {
  row: AgreementRow;
  today: string;
  /** For who reads across regions. */
  showRegion: boolean;
}) {
  const look = STATUS_LOOKS[row.status];
  const measured = row.points.some((point) => point.value !== null);
  return (
    <LinkCard
      to={`/afspraken/${row.id}`}
      title={row.title}
      tone={look.tone}
      aside={<StatusBadge look={look} />}
    >
      <p className="agreements-soft">
        {[showRegion && row.region.name, TASK_WORDS[row.task], row.indicator.label]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div className="agreements-card__middle">
        <FigureLine figure={row.latest} indicator={row.indicator} today={today} />
        {measured && (
          <Sparkline
            label={`${row.indicator.label} per periode`}
            tone={look.tone}
            values={row.points.map((point) => point.value)}
            targets={row.points.map((point) => point.target)}
            bands={row.outlook}
          />
        )}
        <Marks row={row} today={today} />
      </div>
      <p className="agreements-card__reason">{row.reason}</p>
      {row.note !== "" && <p className="agreements-card__note">Toelichting: {row.note}</p>}
    </LinkCard>
  );
}

function Marks({ row, today }: { row: AgreementRow; today: string }) {
  const trend = trendOf(row, today);
  const complete = row.latest === null ? undefined : completenessOf(row.latest);
  const next = row.nextReport;
  return (
    <ul className="agreements-marks" aria-label="Bijzonderheden">
      <Mark icon={TREND_ICONS[trend.going]} words={trend.words} />
      {complete !== undefined && (
        <Mark
          icon={ListChecks}
          words={complete}
          strong={row.latest !== null && isIncomplete(row.latest)}
        />
      )}
      {next !== null && (
        <Mark
          icon={CalendarClock}
          strong={next.isDue}
          words={
            next.isDue
              ? next.status === "returned"
                ? `Rapportage over ${next.label} is teruggegeven`
                : `Rapportage over ${next.label} staat open`
              : `Volgende rapportage vanaf ${formatDate(next.dueFrom)}`
          }
        />
      )}
      {row.awaitingReview > 0 && (
        <Mark
          icon={FileClock}
          words={`${countOf(row.awaitingReview, "rapportage wacht", "rapportages wachten")} op beoordeling`}
        />
      )}
      <Mark icon={CircleUserRound} words={`Trekker: ${row.owner.name}`} />
    </ul>
  );
}

function Mark({
  icon: Icon,
  words,
  strong = false,
}: {
  icon: LucideIcon;
  words: string;
  strong?: boolean;
}) {
  return (
    <li data-strong={strong || undefined}>
      <Icon size={18} aria-hidden="true" />
      <span>{words}</span>
    </li>
  );
}
