/** What a screen shows when there is nothing to show: still loading, empty, failed, or offline. */
import { CloudOff, RotateCcw, Unplug } from "lucide-react";
import type { ReactNode } from "react";

import { ApiProblem, OfflineError, sentenceOf } from "@/http/errors";
import { Button } from "@/ui/Button";
import { Heading, Paragraph, type HeadingLevel } from "@/ui/Text";
import { formatDayAndTime, formatTime, isoDay } from "@/ui/format";
import "@/ui/states.css";

/** Grey shapes in place of text that is on its way; one sentence for screen readers. */
export function Skeleton({
  lines = 3,
  label = "Bezig met laden",
}: {
  lines?: number;
  label?: string;
}) {
  return (
    <div className="ui-skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="ui-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Cards that are on their way. */
export function CardSkeleton({
  count = 3,
  label = "Bezig met laden",
}: {
  count?: number;
  label?: string;
}) {
  return (
    <div className="ui-card-skeletons" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="ui-card-skeleton" aria-hidden="true">
          <span className="ui-skeleton__line" />
          <span className="ui-skeleton__line" />
          <span className="ui-skeleton__line" />
        </div>
      ))}
    </div>
  );
}

type StateProps = {
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  level?: HeadingLevel;
};

/** Nothing here, and what to do about it. */
export function EmptyState({ title, children, icon, action, level = 2 }: StateProps) {
  return (
    <div className="ui-state">
      {icon !== undefined && (
        <div className="ui-state__icon" aria-hidden="true">
          {icon}
        </div>
      )}
      <Heading level={level} looksLike={level === 1 ? 2 : 3}>
        {title}
      </Heading>
      {children !== undefined && <Paragraph tone="soft">{children}</Paragraph>}
      {action !== undefined && <div className="ui-state__action">{action}</div>}
    </div>
  );
}

/** Something failed; says what, and offers to try again when that can help. */
export function ErrorState({
  error,
  onRetry,
  level = 2,
}: {
  error: unknown;
  onRetry?: () => void;
  level?: HeadingLevel;
}) {
  const offline = error instanceof OfflineError;
  const gone = error instanceof ApiProblem && error.status === 404;
  const retry = onRetry !== undefined && !gone && (
    <Button icon={<RotateCcw aria-hidden="true" />} onClick={onRetry}>
      Opnieuw proberen
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState
        title={offline ? "Je bent offline" : gone ? "Niet gevonden" : "Dat lukte niet"}
        icon={offline ? <CloudOff /> : <Unplug />}
        action={retry === false ? undefined : retry}
        level={level}
      >
        {sentenceOf(error)}
      </EmptyState>
    </div>
  );
}

type QueryLike<Data> = {
  data: Data | undefined;
  /** When it came, in milliseconds; 0 when that is not known. */
  dataUpdatedAt?: number;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
};

/**
 * Show what a query answered, or where it stands. Data that is already there stays on screen when a refetch
 * fails, with a line that says it may be old.
 */
export function QueryView<Data>({
  query,
  loading,
  level = 2,
  children,
}: {
  query: QueryLike<Data>;
  loading?: ReactNode;
  /** Of the heading while it loads and when it fails: 1 when the title of the page comes with the answer. */
  level?: HeadingLevel;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error !== null && query.error !== undefined && (
          <p className="ui-stale" role="status">
            <CloudOff size={16} aria-hidden="true" /> {staleWords(query.dataUpdatedAt)}{" "}
            {sentenceOf(query.error)}
          </p>
        )}
        {children(query.data)}
      </>
    );
  }
  if (query.isPending) {
    return (
      <>
        {level === 1 && <h1 className="visually-hidden">Bezig met laden</h1>}
        {loading ?? <CardSkeleton />}
      </>
    );
  }
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} level={level} />;
}

/** "Dit is zoals het was om 07:12." */
function staleWords(at: number | undefined): string {
  if (!at) return "Dit kan verouderd zijn.";
  const moment = new Date(at);
  const isToday = isoDay(moment) === isoDay(new Date());
  return `Dit is zoals het was ${isToday ? `om ${formatTime(moment)}` : formatDayAndTime(moment)}.`;
}
