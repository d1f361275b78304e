/** What, where and when, for work that can be swapped. */
import { CalendarDays, MapPin } from "lucide-react";

import { capitalised, whenOf } from "@/requests/words";
import type { SwapWork } from "@/swaps/queries";
import "@/offers/components/offer-card.css";

export function SwapFacts({ work }: { work: Pick<SwapWork, "periods" | "schoolLocation"> }) {
  return (
    <ul className="offers-card__facts">
      <li>
        <CalendarDays size={18} aria-hidden="true" />
        {capitalised(whenOf(work.periods))}
      </li>
      <li>
        <MapPin size={18} aria-hidden="true" />
        {`${work.schoolLocation.name}, ${work.schoolLocation.place}`}
      </li>
    </ul>
  );
}
