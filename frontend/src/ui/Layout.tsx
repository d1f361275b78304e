/** How things stand on a page: stacked, in a row, in columns, with a head on top. */
import type { ReactNode } from "react";

import { Heading } from "@/ui/Text";
import "@/ui/layout.css";

type Gap = "small" | "medium" | "large";

export function Stack({ children, gap = "medium" }: { children: ReactNode; gap?: Gap }) {
  return <div className={`ui-stack ui-stack--${gap}`}>{children}</div>;
}

export function Row({
  children,
  gap = "small",
  align = "center",
  spread = false,
}: {
  children: ReactNode;
  gap?: Gap;
  align?: "center" | "start" | "end" | "baseline";
  /** Push the last thing to the far side. */
  spread?: boolean;
}) {
  return (
    <div className={`ui-row ui-row--${gap} ui-row--${align}${spread ? " ui-row--spread" : ""}`}>
      {children}
    </div>
  );
}

/** Equal columns that fall below each other on a narrow screen. */
export function Columns({
  children,
  narrowest = "18rem",
}: {
  children: ReactNode;
  narrowest?: string;
}) {
  return (
    <div className="ui-columns" style={{ ["--ui-column" as string]: narrowest }}>
      {children}
    </div>
  );
}

export function PageHeader({
  title,
  kicker,
  lead,
  actions,
}: {
  title: ReactNode;
  /** A short line above the title: where or when. */
  kicker?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="ui-page-header">
      <div className="ui-page-header__words">
        {kicker !== undefined && <p className="ui-page-header__kicker">{kicker}</p>}
        <Heading level={1}>{title}</Heading>
        {lead !== undefined && <div className="ui-page-header__lead">{lead}</div>}
      </div>
      {actions !== undefined && <div className="ui-page-header__actions">{actions}</div>}
    </div>
  );
}

/** A part of a page with its own heading. */
export function Section({
  title,
  children,
  aside,
  id,
}: {
  title: string;
  children: ReactNode;
  aside?: ReactNode;
  id: string;
}) {
  return (
    <section className="ui-section" aria-labelledby={`${id}-title`}>
      <div className="ui-section__head">
        <Heading level={2} id={`${id}-title`}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The main action of a phone screen, always within reach of a thumb; on a desk it stands in the page. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="ui-action-bar">{children}</div>;
}
