/** What was asked, in rows; every day is named when the days differ. */
import type { RequestDetail } from "@/http/types";
import { dayHours, distinctDays, FUNCTION_WORDS, hoursOf } from "@/requests/words";
import { DataList, type DataItem } from "@/ui/DataList";
import { formatDay, formatDayAndTime, formatTime } from "@/ui/format";
import { PhoneLink } from "@/ui/Text";

export function RequestFacts({ request }: { request: RequestDetail }) {
  const items: DataItem[] = [
    { term: "Dagen en tijden", value: <Days request={request} /> },
    { term: "Functie", value: FUNCTION_WORDS[request.function] },
  ];
  if (request.splittable) items.push({ term: "Samen doen", value: "Meer mensen mogen het delen" });
  if (request.reportAt) items.push({ term: "Melden om", value: formatTime(request.reportAt) });
  if (request.contactName !== "") items.push({ term: "Melden bij", value: request.contactName });
  if (request.contactPhone !== "") {
    items.push({ term: "Telefoon", value: <PhoneLink number={request.contactPhone} /> });
  }
  if (request.notes !== "") items.push({ term: "Handig om te weten", value: request.notes });
  items.push({
    term: "Gevraagd door",
    value: `${request.requestedByName}, ${formatDayAndTime(request.createdAt)}`,
  });
  items.push({ term: "Afspraken", value: request.policy.name });
  return <DataList items={items} />;
}

function Days({ request }: { request: RequestDetail }) {
  const days = distinctDays(request.periods);
  const same = hoursOf(request.periods);
  if (days.length === 1 || same === undefined) {
    return (
      <ul className="requests-facts__days">
        {days.map((day) => (
          <li key={day}>{`${formatDay(day)}, ${dayHours(request.periods, day)}`}</li>
        ))}
      </ul>
    );
  }
  return `${days.map((day) => formatDay(day)).join(", ")}, ${same}`;
}
