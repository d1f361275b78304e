/** Facts of one thing: a word and its value, in pairs. */
import type { ReactNode } from "react";

import "@/ui/data-list.css";

export type DataItem = { term: string; value: ReactNode; icon?: ReactNode };

export function DataList({
  items,
  look = "rows",
}: {
  items: readonly DataItem[];
  /** `rows`: term beside value · `facts`: an icon, the value large, the term for screen readers. */
  look?: "rows" | "facts";
}) {
  return (
    <dl className={`ui-data ui-data--${look}`}>
      {items.map((item) => (
        <div key={item.term} className="ui-data__pair">
          <dt>
            {look === "facts" && item.icon !== undefined ? (
              <>
                <span aria-hidden="true">{item.icon}</span>
                <span className="visually-hidden">{item.term}</span>
              </>
            ) : (
              item.term
            )}
          </dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
