/** A button, and a link that looks like one; `busy` keeps its width and refuses a second press. */
import { Button as NlButton } from "@nl-design-system-candidate/button-react";
import type { MouseEventHandler, ReactNode } from "react";
import { Link } from "react-router";

import "@/ui/button.css";

export type ButtonLook = "primary" | "secondary" | "subtle" | "danger" | "danger-secondary";

type Shared = {
  children: ReactNode;
  look?: ButtonLook;
  icon?: ReactNode;
  /** As wide as its surroundings: the main action on a phone. */
  wide?: boolean;
  size?: "default" | "large" | "small";
};

export type ButtonProps = Shared & {
  type?: "button" | "submit";
  onClick?: MouseEventHandler<HTMLButtonElement>;
  busy?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  /** Id of a form elsewhere on the page, for a button in a fixed bar. */
  form?: string;
  /** Only when the words on the button are not enough. */
  "aria-label"?: string;
  "aria-describedby"?: string;
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
};

export function Button({
  children,
  look = "secondary",
  icon,
  wide = false,
  size = "default",
  type = "button",
  busy = false,
  disabled = false,
  pressed,
  onClick,
  ...rest
}: ButtonProps) {
  const negative = look === "danger" || look === "danger-secondary";
  const purpose = look === "danger" ? "primary" : look === "danger-secondary" ? "secondary" : look;
  return (
    <NlButton
      {...rest}
      type={type}
      purpose={purpose}
      {...(negative ? { hint: "negative" } : {})}
      {...(pressed === undefined ? {} : { toggle: true, pressed })}
      busy={busy}
      disabled={disabled}
      className={classesOf({ wide, size })}
      iconStart={busy ? <span className="ui-button__spinner" aria-hidden="true" /> : icon}
      onClick={(event) => {
        if (busy || disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </NlButton>
  );
}

export type ButtonLinkProps = Shared & { to: string };

export function ButtonLink({
  children,
  to,
  look = "secondary",
  icon,
  wide = false,
  size = "default",
}: ButtonLinkProps) {
  return (
    <Link to={to} className={`nl-button ${LINK_LOOK[look]} ${classesOf({ wide, size })}`}>
      {icon !== undefined && <span className="nl-button__icon-start">{icon}</span>}
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}

/** A button that is only a picture; the label is read out and shown as a tip. */
export function IconButton({
  label,
  icon,
  onClick,
  ...rest
}: {
  label: string;
  icon: ReactNode;
  onClick: MouseEventHandler<HTMLButtonElement>;
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
}) {
  return (
    <button
      {...rest}
      type="button"
      className="ui-icon-button"
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}

const LINK_LOOK: Record<ButtonLook, string> = {
  primary: "nl-button--primary",
  secondary: "nl-button--secondary",
  subtle: "nl-button--subtle",
  danger: "nl-button--primary nl-button--negative",
  "danger-secondary": "nl-button--secondary nl-button--negative",
};

function classesOf({ wide, size }: { wide: boolean; size: "default" | "large" | "small" }): string {
  return ["ui-button", wide && "ui-button--wide", size !== "default" && `ui-button--${size}`]
    .filter(Boolean)
    .join(" ");
}
