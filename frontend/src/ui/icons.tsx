/** The few pictures the parts of this folder share; screens take theirs from lucide-react. */
import { CircleAlert } from "lucide-react";

export function ErrorMark() {
  return <CircleAlert size={18} aria-hidden="true" />;
}
