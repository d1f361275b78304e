/** A schematic map: dots where schools stand, coloured and numbered by region; the table below says the same in words. */
import { useMemo } from "react";
import { Link } from "react-router";

import { draw, numbered, radiusOf } from "@/regions/map";
import type { Dot, RegionStanding } from "@/regions/types";
import { shortName, STATUS_LOOKS } from "@/regions/words";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";

export function RegionMap({
  regions,
  dots,
}: {
  regions: readonly RegionStanding[];
  dots: readonly Dot[];
}) {
  const picture = useMemo(() => draw(dots), [dots]);
  if (picture === undefined)
    return <EmptyState title="Van geen enkele school is bekend waar hij staat" />;
  const { width, height, spots, middles } = picture;
  const byId = new Map(regions.map((region) => [region.id, region]));
  const shown = numbered(regions).filter(({ region }) => middles.has(region.id));
  return (
    <Card>
      <div className="regions-map">
        <div className="regions-map__land">
          <svg
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`Schematische kaart van ${shown.length} regio's. Dezelfde regio's staan in de lijst hiernaast en in de tabel.`}
          >
            {spots.map(({ x, y, schools, region }) => {
              const status = region === null ? undefined : byId.get(region)?.status;
              const key = `${region ?? "none"} ${x} ${y}`;
              return status === undefined ? (
                <rect
                  key={key}
                  className="regions-map__none"
                  x={x - 1.1}
                  y={y - 1.1}
                  width={2.2}
                  height={2.2}
                />
              ) : (
                <circle
                  key={key}
                  className="regions-map__dot"
                  data-tone={STATUS_LOOKS[status].tone}
                  cx={x}
                  cy={y}
                  r={radiusOf(schools)}
                />
              );
            })}
          </svg>
          {shown.map(({ number, region }) => {
            const middle = middles.get(region.id);
            return middle === undefined ? null : (
              <span
                key={region.id}
                aria-hidden="true"
                className="regions-mark regions-map__mark"
                data-tone={STATUS_LOOKS[region.status].tone}
                style={{
                  insetInlineStart: `${(middle.x / width) * 100}%`,
                  insetBlockStart: `${(middle.y / height) * 100}%`,
                }}
              >
                {number}
              </span>
            );
          })}
        </div>
        <ul className="regions-legend" aria-label="De regio's op de kaart">
          {shown.map(({ number, region }) => (
            <li key={region.id}>
              <Link to={`/regios/${region.id}`} className="regions-legend__link">
                <span className="regions-mark" data-tone={STATUS_LOOKS[region.status].tone}>
                  {number}
                </span>
                <span>{shortName(region.name)}</span>
                <StatusBadge look={STATUS_LOOKS[region.status]} />
              </Link>
            </li>
          ))}
          {spots.some(({ region }) => region === null) && (
            <li className="regions-legend__none">
              <span className="regions-map__sample" aria-hidden="true" />
              Vierkantje: school zonder regio
            </li>
          )}
        </ul>
      </div>
    </Card>
  );
}
