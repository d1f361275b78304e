/** The country in numbers: regions by status, and how many schools have one. */
import type { RegionOverview, RegionStatus } from "@/regions/types";
import { STATUS_LOOKS } from "@/regions/words";
import { Card } from "@/ui/Card";
import { countOf, formatNumber } from "@/ui/format";
import { Columns, Stack } from "@/ui/Layout";
import { CountLine } from "@/ui/Progress";
import { StatusBadge } from "@/ui/StatusBadge";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

export function NationFigures({ nation }: { nation: RegionOverview }) {
  const { coverage } = nation;
  const running = nation.regions.filter(({ status }) => status !== "merged" && status !== "ended");
  return (
    <Columns narrowest="18rem">
      <Card>
        <Stack gap="small">
          <Heading level={2} looksLike={4}>
            {countOf(running.length, "regio loopt", "regio's lopen")}
          </Heading>
          <ul className="regions-counts">
            {(Object.keys(STATUS_LOOKS) as RegionStatus[]).map((status) => {
              const count = running.filter((region) => region.status === status).length;
              return count === 0 ? null : (
                <li key={status}>
                  <StatusBadge look={STATUS_LOOKS[status]} />
                  <span className="regions-number">{formatNumber(count)}</span>
                </li>
              );
            })}
          </ul>
        </Stack>
      </Card>
      <Card>
        <Stack gap="small">
          <Heading level={2} looksLike={4}>
            Scholen met een regio
          </Heading>
          <CountLine part={coverage.inRegion} whole={coverage.total} word="in een regio" />
          <Paragraph tone="soft">
            {`${countOf(coverage.inNone, "school hoort", "scholen horen")} bij geen regio, ${countOf(coverage.inTwo, "school doet", "scholen doen")} in twee regio's mee.`}
          </Paragraph>
          <p>
            <TextLink to="/dekking">Bekijk de dekking per gemeente</TextLink>
          </p>
        </Stack>
      </Card>
    </Columns>
  );
}
