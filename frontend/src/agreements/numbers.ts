/** Numbers as people type them: a comma or a point for decimals, no words. */

const MOST_DECIMALS = 4;
const NUMBER = /^-?\d+([.,]\d+)?$/;

export type Typed = { value: number | null; error: string | undefined };

type Bounds = { min?: number; max?: number; optional?: boolean };

/** Read a number, or say in one sentence why it is none. */
export function readNumber(text: string, { min, max, optional = false }: Bounds = {}): Typed {
  const trimmed = text.trim();
  if (trimmed === "") {
    return optional ? { value: null, error: undefined } : refusal("Vul een getal in.");
  }
  if (!NUMBER.test(trimmed)) {
    return refusal("Vul alleen een getal in, zoals 90 of 87,5. Uitleg hoort in de toelichting.");
  }
  const [, decimals = ""] = trimmed.split(/[.,]/);
  if (decimals.length > MOST_DECIMALS) {
    return refusal(`Vul hoogstens ${MOST_DECIMALS} cijfers achter de komma in.`);
  }
  const value = Number(trimmed.replace(",", "."));
  if (min !== undefined && value < min) return refusal(`Vul ${min} of meer in.`);
  if (max !== undefined && value > max) return refusal(`Vul ${max} of minder in.`);
  return { value, error: undefined };
}

/** "87,5" of 87.5, to type on. */
export function typedOf(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}

function refusal(error: string): Typed {
  return { value: null, error };
}
