/** After an update the parts of the old version are gone; a browser says so in different words. */
export function isLostChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|failed to fetch/i.test(
      error.message,
    )
  );
}
