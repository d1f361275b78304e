/** The invalbeurten on which this person can still look back; nothing at all when there are none. */
import { MessageCircleQuestion } from "lucide-react";

import { useOpenLookBacks, type OpenLookBack } from "@/looking-back/queries";
import { LinkCard } from "@/ui/Card";
import { formatDay } from "@/ui/format";
import { Row, Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import "@/offers/components/offer-card.css";

export function OpenLookBacks({
  side,
  school,
}: {
  side: "substitute" | "school";
  school?: number | undefined;
}) {
  const open = useOpenLookBacks(school);
  const waiting = (open.data?.results ?? []).filter((one) => !one.hasAnswered);
  if (waiting.length === 0) return null;
  return (
    <Section id="look-back" title="Even terugkijken">
      <ul className="offers-cards">
        {waiting.map((one) => (
          <li key={one.id}>
            <LinkCard
              to={addressOf(one, side)}
              title={side === "substitute" ? one.schoolLocation.name : one.substituteName}
            >
              <Row gap="small" align="start">
                <MessageCircleQuestion size={20} aria-hidden="true" />
                <Paragraph tone="small">
                  {`${formatDay(one.lastDate)} · ${side === "substitute" ? "Hoe werd je ontvangen?" : "Hoe ging het werk?"} Kan tot ${formatDay(one.closesAt)}.`}
                </Paragraph>
              </Row>
            </LinkCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function addressOf(one: OpenLookBack, side: "substitute" | "school"): string {
  return side === "substitute" ? `/invalbeurten/${one.id}/terugblik` : `/terugblik/${one.id}`;
}
