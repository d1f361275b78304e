/** A change of settings as a nested value that holds only what changes; paths read "waves.stop_minutes". */
import type { Settings } from "@/governance/types";

/** The value at a path; undefined when nothing stands there. */
export function at(settings: Settings, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inner, key) => (isSettings(inner) ? inner[key] : undefined), settings);
}

/** What a form shows: the changed value, else the one that holds. */
export function shownAt(changes: Settings, current: Settings, path: string): unknown {
  const changed = at(changes, path);
  return changed === undefined ? at(current, path) : changed;
}

/** The changes with this value as well; a value that holds already is no change. */
export function withChange(
  changes: Settings,
  current: Settings,
  path: string,
  value: unknown,
): Settings {
  return isSame(at(current, path), value) ? without(changes, path) : put(changes, path, value);
}

export function hasChanges(changes: Settings): boolean {
  return Object.keys(changes).length > 0;
}

function put(settings: Settings, path: string, value: unknown): Settings {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...settings, [first]: value };
  const inner = settings[first];
  return { ...settings, [first]: put(isSettings(inner) ? inner : {}, rest.join("."), value) };
}

function without(settings: Settings, path: string): Settings {
  const [first = "", ...rest] = path.split(".");
  const inner = settings[first];
  const kept = Object.fromEntries(Object.entries(settings).filter(([key]) => key !== first));
  if (rest.length === 0 || !isSettings(inner)) return kept;
  const left = without(inner, rest.join("."));
  return hasChanges(left) ? { ...settings, [first]: left } : kept;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
