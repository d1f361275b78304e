/** Notices about the same thing as one: the newest speaks, the older ones are counted. */
import type { Notice } from "@/http/types";

export type Fold = { newest: Notice; older: readonly Notice[] };

/** An address with a number says what a notice is about; a notice without one stands alone. */
const ABOUT_ONE = /\/\d+$/;

export function folded(notices: readonly Notice[]): Fold[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const about = ABOUT_ONE.test(notice.url) ? notice.url : `notice ${notice.id}`;
    groups.set(about, [...(groups.get(about) ?? []), notice]);
  }
  return [...groups.values()].flatMap(([newest, ...older]) =>
    newest === undefined ? [] : [{ newest, older }],
  );
}

/** Reading the newest is reading them all. */
export function unreadOf({ newest, older }: Fold): number[] {
  return [newest, ...older].filter((notice) => notice.readAt === null).map(({ id }) => id);
}
