/** Rows and columns on a desk; on a phone every row becomes a small card with its column names. */
import type { Key, ReactNode } from "react";

import type { Tone } from "@/ui/statuses";
import "@/ui/table.css";

export type Column<Row> = {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that they can be compared. */
  align?: "start" | "end";
  /** The column that names the row; it heads the card on a phone. */
  heading?: boolean;
  /** Left out on a phone. */
  deskOnly?: boolean;
  width?: string;
};

export type TableProps<Row> = {
  /** Says what the table holds; visible unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  rowTone?: (row: Row) => Tone | undefined;
  selected?: (row: Row) => boolean;
  /** Pressing anywhere in the row does this too; a link or button in the row must do the same for keyboards. */
  onRowPress?: (row: Row) => void;
  /** Shown in place of rows. */
  empty?: ReactNode;
};

export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  rowTone,
  selected,
  onRowPress,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="ui-table-sheet">
      <table className="utrecht-table ui-table">
        <caption className={captionHidden ? "visually-hidden" : "ui-table__caption"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                style={column.width === undefined ? undefined : { inlineSize: column.width }}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              data-tone={rowTone?.(row)}
              data-pressable={onRowPress !== undefined || undefined}
              aria-selected={selected?.(row)}
              onClick={(event) => {
                if (onRowPress === undefined || isOwnControl(event.target)) return;
                onRowPress(row);
              }}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const shared = {
    "data-align": column.align,
    "data-desk-only": column.deskOnly === true ? true : undefined,
  };
  const label = typeof column.header === "string" ? column.header : undefined;
  if (column.heading === true) {
    return (
      <th scope="row" {...shared}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td {...shared} data-label={label}>
      <span>{column.cell(row)}</span>
    </td>
  );
}

function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, input, label, select") !== null;
}
