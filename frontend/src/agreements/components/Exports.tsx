/** The overview as a file, and on paper. */
import { Download, Printer } from "lucide-react";

import { Button } from "@/ui/Button";

const FORMATS = [
  { format: "csv", label: "CSV" },
  { format: "xlsx", label: "Excel" },
  { format: "json", label: "JSON" },
];

export function Exports({ region }: { region: string }) {
  const of = region === "" ? "" : `&region=${region}`;
  return (
    <>
      {region !== "" && (
        <FileLink href={`/api/v1/agreement-papers?format=pdf${of}`} name="resultaatafspraken.pdf">
          PDF
        </FileLink>
      )}
      {FORMATS.map(({ format, label }) => (
        <FileLink
          key={format}
          href={`/api/v1/agreement-exports?format=${format}${of}`}
          name={`afspraken.${format}`}
        >
          {label}
        </FileLink>
      ))}
      <Button icon={<Printer size={18} aria-hidden="true" />} onClick={() => window.print()}>
        Print
      </Button>
    </>
  );
}

/** A link to a file that looks like a button. */
export function FileLink({
  href,
  name,
  children,
}: {
  href: string;
  name: string;
  children: string;
}) {
  return (
    <a
      className="nl-button nl-button--secondary ui-button"
      href={href}
      download={name}
      aria-label={`Download als ${children}`}
    >
      <span className="nl-button__icon-start">
        <Download size={18} aria-hidden="true" />
      </span>
      <span className="nl-button__label">{children}</span>
    </a>
  );
}
