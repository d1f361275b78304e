/** What stands out first: regions with a reason to look, the gravest on top. */
import {
  Briefcase,
  CircleHelp,
  Handshake,
  MapPinOff,
  OctagonAlert,
  Ruler,
  TriangleAlert,
  UserX,
  type LucideIcon,
} from "lucide-react";

import type { AttentionKind, RegionStanding } from "@/regions/types";
import { STATUS_LOOKS } from "@/regions/words";
import { LinkCard } from "@/ui/Card";
import { Section, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";

const ICONS: Record<AttentionKind, LucideIcon> = {
  question: CircleHelp,
  condition: Handshake,
  no_penvoerder: Briefcase,
  seats: UserX,
  off_track: OctagonAlert,
  at_risk: TriangleAlert,
  threshold: Ruler,
  coverage: MapPinOff,
};

export function AttentionList({ regions }: { regions: readonly RegionStanding[] }) {
  const loud = regions.filter(({ attention }) => attention.length > 0);
  return (
    <Section id="aandacht" title="Vraagt aandacht">
      {loud.length === 0 ? (
        <Paragraph>Geen enkele regio vraagt nu aandacht.</Paragraph>
      ) : (
        <Stack gap="small">
          {loud.map((region) => (
            <LinkCard
              key={region.id}
              to={`/regios/${region.id}`}
              title={region.name}
              tone={STATUS_LOOKS[region.status].tone}
              aside={<StatusBadge look={STATUS_LOOKS[region.status]} />}
            >
              <ul className="regions-reasons">
                {region.attention.map(({ kind, sentence }) => {
                  const Icon = ICONS[kind];
                  return (
                    <li key={kind}>
                      <Icon size={18} aria-hidden="true" />
                      <span>{sentence}</span>
                    </li>
                  );
                })}
              </ul>
            </LinkCard>
          ))}
        </Stack>
      )}
    </Section>
  );
}
