/** A sheet of paper on the ground of the page; with `to`, the whole sheet is a link. */
import type { ReactNode } from "react";
import { Link } from "react-router";

import type { Tone } from "@/ui/statuses";
import "@/ui/card.css";

type CardProps = {
  children: ReactNode;
  /** A coloured edge on the side, for a card that stands for a state. */
  tone?: Tone | undefined;
  padding?: "default" | "none" | "small";
  as?: "div" | "article" | "li" | "section";
};

export function Card({ children, tone, padding = "default", as: Element = "div" }: CardProps) {
  return (
    <Element className={`ui-card ui-card--${padding}`} data-tone={tone}>
      {children}
    </Element>
  );
}

/** One heading-like link inside; the whole card takes the press, screen readers hear only the title. */
export function LinkCard({
  to,
  title,
  children,
  aside,
  tone,
  level = 3,
}: {
  to: string;
  title: ReactNode;
  children?: ReactNode;
  aside?: ReactNode;
  tone?: Tone | undefined;
  level?: 2 | 3 | 4;
}) {
  const Title = `h${level}` as const;
  return (
    <article className="ui-card ui-card--default ui-card--link" data-tone={tone}>
      <div className="ui-card__head">
        <Title className="ui-card__title">
          <Link to={to}>{title}</Link>
        </Title>
        {aside}
      </div>
      {children}
    </article>
  );
}

/** Rows of one sheet, divided by hairlines: a short list of things to press. */
export function CardList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className="ui-card-list" aria-label={label}>
      {children}
    </ul>
  );
}
