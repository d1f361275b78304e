/** What the platform holds of oneself, and that as a file. */
import { queryOptions } from "@tanstack/react-query";

import { get } from "@/http/api";
import type { PersonalData } from "@/http/types";

export const personalDataQuery = queryOptions({
  queryKey: ["personal-data"],
  queryFn: ({ signal }) => get<PersonalData>("/me/personal-data", { signal }),
});

/** Give a file to the browser, to keep where the person wants. */
export function keepAsFile(data: PersonalData): void {
  const file = new Blob([JSON.stringify(data, null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `mijn-gegevens-${data.madeAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
