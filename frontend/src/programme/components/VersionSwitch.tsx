/** Another version of the same plan. */
import type { VersionRow } from "@/programme/types";
import { VERSION_LOOKS } from "@/programme/words";
import { Select } from "@/ui/Select";

export function VersionSwitch({
  versions,
  chosen,
  onChoose,
}: {
  versions: readonly VersionRow[];
  chosen: number;
  onChoose: (id: number) => void;
}) {
  return (
    <div className="programme-switch">
      <Select
        label="Versie"
        value={String(chosen)}
        onChange={(value) => onChoose(Number(value))}
        options={versions.map((version) => ({
          value: String(version.id),
          label: `${version.number}. ${version.title} (${VERSION_LOOKS[version.status].label.toLowerCase()})`,
        }))}
      />
    </div>
  );
}
