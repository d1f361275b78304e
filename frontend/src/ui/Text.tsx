/** Headings, paragraphs and links in the voice of the theme. */
import { Heading as NlHeading } from "@nl-design-system-candidate/heading-react";
import { Paragraph as NlParagraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

import { formatPhone } from "@/ui/format";
import "@/ui/text.css";

export type HeadingLevel = 1 | 2 | 3 | 4;

export function Heading({
  level,
  children,
  id,
  looksLike,
}: {
  level: HeadingLevel;
  children: ReactNode;
  id?: string;
  /** When the rank in the page and the size on it differ. */
  looksLike?: HeadingLevel;
}) {
  return (
    <NlHeading
      level={level}
      {...(looksLike === undefined ? {} : { appearance: `level-${looksLike}` as const })}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </NlHeading>
  );
}

export function Paragraph({
  children,
  tone = "default",
  id,
}: {
  children: ReactNode;
  tone?: "default" | "lead" | "soft" | "small";
  id?: string;
}) {
  return (
    <NlParagraph
      className={`ui-paragraph ui-paragraph--${tone}`}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </NlParagraph>
  );
}

/** Short words that belong together: "Groep 4 · De Regenboog". A dot that would end or begin a line is not drawn. */
export function Parts({ of }: { of: readonly [string, ...string[]] }) {
  return (
    <span className="ui-parts">
      {of.map((part, place) => (
        <span key={part} className="ui-parts__part">
          {place > 0 && <span className="ui-parts__dot"> · </span>}
          {part}
        </span>
      ))}
    </span>
  );
}

export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="nl-link">
      {children}
    </Link>
  );
}

/** A link out of the app: a telephone number, a mail address, a route on the map. */
export function OuterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="nl-link"
      {...(href.startsWith("http") ? { rel: "noopener noreferrer" } : {})}
    >
      {children}
    </a>
  );
}

export function PhoneLink({ number }: { number: string }) {
  return <OuterLink href={`tel:${number.replace(/[^+\d]/g, "")}`}>{formatPhone(number)}</OuterLink>;
}
