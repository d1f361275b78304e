/** All rows of a list that comes page by page, for what has to be chosen from or added up whole. */
import { get, type Query } from "@/http/api";
import type { Page } from "@/http/types";

const WHOLE_PAGE = 100;

export async function everyPage<Row>(
  path: string,
  signal: AbortSignal,
  filters: Query = {},
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ...filters, page, pageSize: WHOLE_PAGE };
    const answer = await get<Page<Row>>(path, { query, signal });
    rows.push(...answer.results);
    if (answer.results.length === 0 || rows.length >= answer.total) return rows;
  }
}
