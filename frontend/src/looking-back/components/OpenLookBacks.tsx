/** The invalbeurten on which this person can still look back; nothing at all when there are none. */
import { useOpenLookBacks, type OpenLookBack } from "@/looking-back/queries";
import { LinkCard } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatDay } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import "@/offers/components/offer-card.css";

type Side = "substitute" | "school";

export function OpenLookBacks({ side, school }: { side: Side; school?: number | undefined }) {
  const open = useOpenLookBacks(school);
  const [newest, ...others] = (open.data?.results ?? []).filter((one) => !one.hasAnswered);
  if (newest === undefined) return null;
  return (
    <Section id="look-back" title="Even terugkijken">
      <Cards waiting={[newest]} side={side} />
      {/* Nobody has to answer: one is an invitation, ten are a burden. */}
      {others.length > 0 && (
        <Disclosure summary={`Nog ${others.length} om op terug te kijken`}>
          <Cards waiting={others} side={side} />
        </Disclosure>
      )}
    </Section>
  );
}

function Cards({ waiting, side }: { waiting: readonly OpenLookBack[]; side: Side }) {
  return (
    <ul className="offers-cards">
      {waiting.map((one) => (
        <li key={one.id}>
          <LinkCard
            to={
              side === "substitute" ? `/invalbeurten/${one.id}/terugblik` : `/terugblik/${one.id}`
            }
            title={side === "substitute" ? one.schoolLocation.name : one.substituteName}
          >
            <Paragraph tone="small">
              {`${formatDay(one.lastDate)} · ${side === "substitute" ? "Hoe werd je ontvangen?" : "Hoe ging het werk?"} Kan tot ${formatDay(one.closesAt)}.`}
            </Paragraph>
          </LinkCard>
        </li>
      ))}
    </ul>
  );
}
