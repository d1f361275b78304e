/** Leaves out of the built styles the borrowed rules and tokens that nothing uses: 400 kB becomes a few dozen. */
import type { Plugin } from "vite";
import postcss, { type Root } from "postcss";

/** Class names of the borrowed libraries; our own rules are never touched. */
const BORROWED_CLASS = /\.((?:utrecht|nl)-[\w-]+)/g;

/** The part that a script writes of a name whose end it knows only later: `nl-heading--${level}`. */
const BEGUN_NAME = /((?:utrecht|nl)-[\w-]+--)(?:\$\{|["'`](?:\.concat\(|\s*\+))/g;

export function pruneStyles(): Plugin {
  return {
    name: "prune-styles",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const scripts = files
          .flatMap((file) => (file.type === "chunk" ? [file.code] : []))
          .join("\n");
        const sheets = files.flatMap((file) =>
          file.type === "asset" && file.fileName.endsWith(".css")
            ? [{ file, root: postcss.parse(String(file.source)) }]
            : [],
        );
        for (const { root } of sheets) dropUnusedRules(root, scripts);
        dropUnusedTokens(
          sheets.map(({ root }) => root),
          scripts,
        );
        for (const { file, root } of sheets) file.source = root.toString();
      },
    },
  };
}

/** Drop selectors that need a borrowed class which no script ever writes. */
export function dropUnusedRules(root: Root, scripts: string): void {
  const known = new Map<string, boolean>();
  const begun = [...scripts.matchAll(BEGUN_NAME)].flatMap(([, name]) => name ?? []);
  const isUsed = (name: string) => {
    const answer =
      known.get(name) ??
      (scripts.includes(name) || begun.some((beginning) => name.startsWith(beginning)));
    known.set(name, answer);
    return answer;
  };
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(BORROWED_CLASS)].every(
        ([, name]) => name === undefined || isUsed(name),
      ),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules(/^(media|supports|layer)$/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** Drop custom properties that no style and no script reads, until none is left. */
export function dropUnusedTokens(roots: readonly Root[], scripts: string): void {
  for (;;) {
    const read = new Set(scripts.match(/--[\w-]+/g) ?? []);
    for (const root of roots) {
      root.walkDecls((declaration) => {
        for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) {
          if (name !== undefined) read.add(name);
        }
      });
    }
    let dropped = 0;
    for (const root of roots) {
      root.walkDecls(/^--/, (declaration) => {
        if (read.has(declaration.prop)) return;
        declaration.remove();
        dropped += 1;
      });
    }
    if (dropped === 0) return;
  }
}
