/** A form that our own checks guard: the browser's bubbles are off, errors stand with their field. */
import type { ReactNode } from "react";

import "@/ui/form.css";

export function Form({
  onSubmit,
  children,
  id,
}: {
  onSubmit: () => void;
  children: ReactNode;
  id?: string;
}) {
  return (
    <form
      id={id}
      className="ui-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
