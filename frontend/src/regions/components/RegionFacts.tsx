/** The region in five lines. */
import type { RegionDetail } from "@/regions/types";
import { HOUSE_WORDS, LEGAL_WORDS, SECTOR_WORDS } from "@/regions/words";
import { Card } from "@/ui/Card";
import { DataList, type DataItem } from "@/ui/DataList";
import { countOf, formatDate } from "@/ui/format";
import { TextLink } from "@/ui/Text";

export function RegionFacts({ region }: { region: RegionDetail }) {
  return (
    <Card>
      <DataList items={itemsOf(region)} />
    </Card>
  );
}

function itemsOf(region: RegionDetail): DataItem[] {
  const lead = region.participations.find(({ role }) => role === "penvoerder");
  const items: DataItem[] = [
    {
      term: "Status sinds",
      value: region.statusSince === null ? "Niet bekend" : formatDate(region.statusSince),
    },
    {
      term: "Soort",
      value: region.kind === "geographic" ? "Aaneengesloten gebied" : "Landelijk, op thema",
    },
    {
      term: "Sectoren",
      value:
        region.sectors.length === 0
          ? "Nog niet gekozen"
          : region.sectors.map((sector) => SECTOR_WORDS[sector]).join(", "),
    },
    {
      term: "Rechtspersoon",
      value: region.legalForm === "" ? "Nog niet gekozen" : LEGAL_WORDS[region.legalForm],
    },
    { term: "Huiskleur", value: HOUSE_WORDS[region.houseColour] },
    { term: "Penvoerder", value: lead?.organisation.name ?? "Niemand" },
    {
      term: "Doen mee",
      value: `${countOf(region.counts.boards, "bestuur", "besturen")}, ${countOf(region.counts.schoolLocations, "school", "scholen")}`,
    },
  ];
  if (region.predecessors.length > 0)
    items.push({
      term: "Hierin gingen op",
      value: (
        <span className="regions-links">
          {region.predecessors.map(({ id, name }) => (
            <TextLink key={id} to={`/regios/${id}`}>
              {name}
            </TextLink>
          ))}
        </span>
      ),
    });
  return items;
}
