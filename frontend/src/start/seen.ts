/** Whether somebody saw the start on this device. */

export function sawStart(personId: number): boolean {
  return localStorage.getItem(keyOf(personId)) !== null;
}

export function rememberStart(personId: number): void {
  localStorage.setItem(keyOf(personId), "1");
}

function keyOf(personId: number): string {
  return `start-seen-by-${personId}`;
}
