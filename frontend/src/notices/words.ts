/** Channels and delivery states in words a person understands. */
import type { Notice } from "@/http/types";
import { formatDayAndTime } from "@/ui/format";

const CHANNELS: Readonly<Record<string, string>> = {
  screen: "Scherm",
  push: "Telefoon",
  mail: "E-mail",
  sms: "Sms",
};

const STATES: Readonly<Record<string, string>> = {
  queued: "gaat zo weg",
  held: "wacht tot een tijd die jou past",
  standby: "gaat alleen als je de melding niet opent",
  sending: "wordt verstuurd",
  sent: "verstuurd",
  read: "gelezen",
  failed: "niet gelukt",
  dropped: "niet meer nodig",
};

/** "E-mail verstuurd, vandaag 07:05"; the screen itself needs no word. */
export function deliveryLines(notice: Pick<Notice, "deliveries">): string[] {
  return notice.deliveries
    .filter((delivery) => delivery.channel !== "screen")
    .map(({ channel, status, at }) => {
      const words = `${CHANNELS[channel] ?? channel} ${STATES[status] ?? status}`;
      return status === "sent" || status === "read" ? `${words}, ${formatDayAndTime(at)}` : words;
    });
}
