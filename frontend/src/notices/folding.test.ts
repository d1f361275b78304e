import { expect, test } from "vitest";

import type { Notice } from "@/http/types";
import { folded, unreadOf } from "@/notices/folding";

function notice(id: number, url: string, readAt: string | null = null): Notice {
  return {
    id,
    kind: "asked",
    title: `Melding ${id}`,
    text: "",
    url,
    readAt,
    createdAt: "2026-11-23T06:00:00Z",
    deliveries: [],
  };
}

test("notices about one request become one line, at the place of the newest", () => {
  const rows = [notice(5, "/aanvragen/1"), notice(4, "/aanvragen/2"), notice(3, "/aanvragen/1")];

  expect(folded(rows).map(({ newest, older }) => [newest.id, older.map(({ id }) => id)])).toEqual([
    [5, [3]],
    [4, []],
  ]);
});

test("notices about nothing in particular stay apart", () => {
  expect(folded([notice(2, ""), notice(1, "")])).toHaveLength(2);
  expect(folded([notice(2, "/invalbeurten"), notice(1, "/invalbeurten")])).toHaveLength(2);
});

test("reading the line is reading what was not read in it", () => {
  const [fold] = folded([
    notice(3, "/aanvragen/1"),
    notice(2, "/aanvragen/1", "2026-11-23T06:01:00Z"),
    notice(1, "/aanvragen/1"),
  ]);

  expect(fold === undefined ? [] : unreadOf(fold)).toEqual([3, 1]);
});
