/** What happened, newest or oldest first, with who and when. */
import type { ReactNode } from "react";

import { formatDayAndTime } from "@/ui/format";
import type { Tone } from "@/ui/statuses";
import "@/ui/timeline.css";

export type TimelineItem = {
  id: number | string;
  at: string;
  title: ReactNode;
  detail?: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
};

export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className="ui-timeline__item" data-tone={item.tone}>
          <span className="ui-timeline__mark" aria-hidden="true">
            {item.icon}
          </span>
          <div className="ui-timeline__words">
            <p className="ui-timeline__title">{item.title}</p>
            {item.detail !== undefined && <div className="ui-timeline__detail">{item.detail}</div>}
          </div>
          <time className="ui-timeline__time" dateTime={item.at}>
            {formatDayAndTime(item.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
