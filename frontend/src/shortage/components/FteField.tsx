/** One number of a report: typed with a comma, with what the pool counted, and why it is otherwise. */
import { differsFromPool, pathOf, type Edit } from "@/shortage/edits";
import { fteInField, fteWords, parseFte } from "@/shortage/fte";
import type { Cell, RequestBehind } from "@/shortage/types";
import { QUESTION_WORDS, STOP_GAP_WORDS } from "@/shortage/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { countOf } from "@/ui/format";
import { TextField } from "@/ui/TextField";

const MOST_REASON = 280;

export function FteField({
  cell,
  edit,
  requests,
  refusal,
  missing,
  onType,
}: {
  cell: Cell;
  edit: Edit | undefined;
  requests: readonly RequestBehind[];
  /** What the server said about this number. */
  refusal: string | undefined;
  /** What keeps the report from being handed in, once somebody tried. */
  missing: string | undefined;
  onType: (path: string, edit: Edit) => void;
}) {
  const path = pathOf(cell);
  const text = edit?.text ?? fteInField(cell.typed ?? cell.prefilled);
  const reason = edit?.reason ?? cell.reason;
  const typed = parseFte(text);
  const error = typed.kind === "wrong" ? typed.why : (refusal ?? missing);
  const asksWhy = differsFromPool(cell, text);
  return (
    <div className="shortage-number">
      <TextField
        label={labelOf(cell)}
        description={<Known cell={cell} />}
        error={asksWhy && error === missing ? undefined : error}
        inputMode="decimal"
        width="short"
        optional={!mustBeTyped(cell) && cell.prefilled === null}
        autoComplete="off"
        maxLength={12}
        value={text}
        onChange={(next) => onType(path, { text: next, reason })}
      />
      {mustBeTyped(cell) && cell.previous !== null && text === "" && (
        <div>
          <Button
            size="small"
            look="subtle"
            onClick={() => onType(path, { text: fteInField(cell.previous), reason })}
          >
            {`Zelfde als vorige keer: ${fteWords(cell.previous)}`}
          </Button>
        </div>
      )}
      {asksWhy && (
        <TextField
          label="Waarom is dit anders dan de pool telde?"
          description="Over het werk, nooit over een persoon."
          error={reason.trim() === "" ? missing : undefined}
          maxLength={MOST_REASON}
          value={reason}
          onChange={(next) => onType(path, { text, reason: next })}
        />
      )}
      {cell.requests.length > 0 && <Behind cell={cell} requests={requests} />}
    </div>
  );
}

function Known({ cell }: { cell: Cell }) {
  if (cell.prefilled === null) return undefined;
  const hours = cell.hours === null ? "" : `, ${fteWords(cell.hours)} uur werk`;
  return `De pool telde ${fteWords(cell.prefilled)} fte${hours}.`;
}

function Behind({ cell, requests }: { cell: Cell; requests: readonly RequestBehind[] }) {
  const shown = requests.filter((request) => cell.requests.includes(request.id));
  const hidden = cell.requests.length - shown.length;
  return (
    <Disclosure
      summary={`${countOf(cell.requests.length, "aanvraag", "aanvragen")} achter dit getal`}
    >
      <ul className="shortage-behind">
        {shown.map((request) => (
          <li key={request.id}>
            <span>{request.detail}</span>
            <span className="shortage-soft">{request.state}</span>
          </li>
        ))}
        {hidden > 0 && (
          <li className="shortage-soft">
            {`${countOf(hidden, "aanvraag", "aanvragen")} mag je niet openen.`}
          </li>
        )}
      </ul>
    </Disclosure>
  );
}

function labelOf(cell: Cell): string {
  const words = cell.stopGap === "" ? QUESTION_WORDS[cell.question] : STOP_GAP_WORDS[cell.stopGap];
  return `${words} (fte)`;
}

/** What nobody knows but the school itself. */
function mustBeTyped(cell: Cell): boolean {
  return cell.question === "staffing" || cell.question === "open_vacancies";
}
