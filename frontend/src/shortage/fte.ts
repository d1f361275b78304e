/** Numbers of fte as people write them: with a comma or a point, up to four digits behind it. */

const PATTERN = /^(\d{1,4})(?:[.,](\d{1,4}))?$/;

export type Typed =
  | { kind: "empty" }
  | { kind: "number"; /** With a point, exactly as it was typed. */ fte: string }
  | { kind: "wrong"; why: string };

/** What somebody typed; never rounded, never guessed. */
export function parseFte(text: string): Typed {
  const plain = text.replaceAll(/\s/g, "");
  if (plain === "") return { kind: "empty" };
  if (/^[-−]/.test(plain)) {
    return { kind: "wrong", why: "Een aantal fte is nooit minder dan nul. Vul 0 of meer in." };
  }
  const parts = PATTERN.exec(plain);
  if (parts === null) {
    return { kind: "wrong", why: "Vul een aantal fte in met cijfers, bijvoorbeeld 0,6." };
  }
  const [, whole = "0", behind] = parts;
  return { kind: "number", fte: behind === undefined ? whole : `${whole}.${behind}` };
}

const WORDS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 });

/** "8,5" */
export function fteWords(fte: number): string {
  return WORDS.format(fte);
}

/** As it stands in a field: without points between thousands, so that it can be typed on. */
export function fteInField(fte: number | null): string {
  return fte === null ? "" : WORDS.format(fte).replaceAll(".", "");
}
