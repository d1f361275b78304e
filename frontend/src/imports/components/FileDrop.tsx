/** Choose a file, or drop it here. */
import { FileSpreadsheet, Upload } from "lucide-react";
import { useId, useState } from "react";

import { formatNumber } from "@/ui/format";
import "@/imports/components/imports.css";

const ACCEPTED = ".csv,.txt,.tsv,.xlsx";

export function FileDrop({
  file,
  error,
  onFile,
}: {
  file: File | null;
  error?: string | undefined;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) onFile(first);
  };
  return (
    // Dropping is a shortcut for the file field inside, which works with every device.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div
      className="imports-drop"
      data-over={over || undefined}
      data-invalid={error !== undefined || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        type="file"
        className="imports-drop__input"
        accept={ACCEPTED}
        aria-describedby={`${id}-note`}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => take(event.target.files)}
      />
      <label htmlFor={id} className="imports-drop__label">
        {file === null ? (
          <Upload size={28} aria-hidden="true" />
        ) : (
          <FileSpreadsheet size={28} aria-hidden="true" />
        )}
        <span className="imports-drop__words">
          <strong>{file === null ? "Kies een bestand, of sleep het hierheen" : file.name}</strong>
          <span id={`${id}-note`} data-error={error !== undefined || undefined}>
            {error ?? (file === null ? "CSV of Excel (xlsx), hoogstens 30 MB" : sizeOf(file.size))}
          </span>
        </span>
      </label>
    </div>
  );
}

function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1_000;
  return kilobytes < 1_000
    ? `${formatNumber(Math.max(1, Math.round(kilobytes)))} kB · druk om een ander te kiezen`
    : `${formatNumber(kilobytes / 1_000)} MB · druk om een ander te kiezen`;
}
