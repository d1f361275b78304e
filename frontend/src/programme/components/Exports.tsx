/** The plan, the challenges or the measures as a file. */
import { FileLink } from "@/agreements/components/Exports";

const FORMATS = [
  { format: "csv", label: "CSV" },
  { format: "xlsx", label: "Excel" },
  { format: "json", label: "JSON" },
];

export function Exports({
  content,
  name,
  region,
}: {
  content: "plan" | "challenges" | "measures";
  name: string;
  region: number | undefined;
}) {
  const of = region === undefined ? "" : `&region=${region}`;
  return FORMATS.map(({ format, label }) => (
    <FileLink
      key={format}
      href={`/api/v1/programme-exports?content=${content}&format=${format}${of}`}
      name={`${name}.${format}`}
    >
      {label}
    </FileLink>
  ));
}
