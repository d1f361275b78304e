/** What a test needs to be there; fails the test when it is not. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error("what the test needs is not there");
  }
  return value;
}
