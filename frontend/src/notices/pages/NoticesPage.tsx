/** Everything a person was told, the newest first, with what became of the mail. */
import { BellOff, CheckCheck } from "lucide-react";
import { Link } from "react-router";

import { useNotices, useReadNotices } from "@/notices/queries";
import { type Fold, folded, unreadOf } from "@/notices/folding";
import { deliveryLines } from "@/notices/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { countOf, formatAgo } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { TextLink } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/notices/pages/notices.css";

export default function NoticesPage() {
  const notices = useNotices();
  const read = useReadNotices();
  const unread = (notices.data?.results ?? []).filter((notice) => notice.readAt === null);
  return (
    <Stack>
      <PageHeader
        title="Meldingen"
        lead={<TextLink to="/meldingen/apparaat">Meldingen op dit apparaat</TextLink>}
        actions={
          unread.length > 0 && (
            <Button
              size="small"
              icon={<CheckCheck aria-hidden="true" />}
              busy={read.isPending}
              onClick={() => read.mutate(unread.map((notice) => notice.id))}
            >
              Alles gelezen
            </Button>
          )
        }
      />
      <QueryView query={notices} loading={<CardSkeleton label="Je meldingen laden" />}>
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState title="Nog geen meldingen" icon={<BellOff />}>
              Is er iets voor je, dan staat het hier.
            </EmptyState>
          ) : (
            <ul className="notices-list" aria-label="Meldingen">
              {folded(results).map((fold) => (
                <NoticeRow
                  key={fold.newest.id}
                  fold={fold}
                  onRead={() => read.mutate(unreadOf(fold))}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Stack>
  );
}

function NoticeRow({ fold, onRead }: { fold: Fold; onRead: () => void }) {
  const now = useNow(30_000);
  const { newest: notice, older } = fold;
  const unread = unreadOf(fold).length > 0;
  const seen = () => {
    if (unread) onRead();
  };
  return (
    <li className="notices-row" data-unread={unread || undefined}>
      <div className="notices-row__head">
        <h2 className="notices-row__title">
          {unread && <span className="visually-hidden">Ongelezen: </span>}
          {notice.url === "" ? (
            notice.title
          ) : (
            <Link to={notice.url} onClick={seen}>
              {notice.title}
            </Link>
          )}
        </h2>
        <time className="notices-row__time" dateTime={notice.createdAt}>
          {formatAgo(notice.createdAt, now)}
        </time>
      </div>
      <p className="notices-row__text">{notice.text}</p>
      {deliveryLines(notice).map((line) => (
        <p key={line} className="notices-row__delivery">
          {line}
        </p>
      ))}
      {older.length > 0 && (
        <Disclosure
          summary={`Hierover nog ${countOf(older.length, "eerdere melding", "eerdere meldingen")}`}
        >
          <ul className="notices-row__older">
            {older.map((earlier) => (
              <li key={earlier.id}>
                {`${earlier.title}, `}
                <time dateTime={earlier.createdAt}>{formatAgo(earlier.createdAt, now)}</time>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
