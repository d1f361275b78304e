/** Where a school is, in words and on a map. */
import type { LocationWithAddress } from "@/http/types";

export function addressOf(school: LocationWithAddress): string {
  const street = `${school.street} ${school.houseNumber}`.trim();
  // Registers write a postcode in one piece, people in two.
  const postcode = school.postcode.replace(/^(\d{4})([A-Z]{2})$/, "$1 $2");
  const town = `${postcode} ${school.place}`.trim();
  return [street, town].filter((part) => part !== "").join(", ");
}

/** A telephone opens its own map by address; elsewhere the open street map does. */
export function mapLinkOf(school: LocationWithAddress, userAgent: string): string {
  const address = encodeURIComponent(addressOf(school));
  return userAgent.includes("Android")
    ? `geo:0,0?q=${address}`
    : `https://www.openstreetmap.org/search?query=${address}`;
}
