import postcss from "postcss";
import { expect, it } from "vitest";

import { dropUnusedRules, dropUnusedTokens } from "./pruneStyles.ts";

it("drops borrowed rules that no script names, and keeps ours", () => {
  const root = postcss.parse(
    ".utrecht-alert{color:red} .utrecht-map{color:red} .nl-link,.utrecht-map{color:blue} .ui-card{color:green}",
  );

  dropUnusedRules(root, 'className="utrecht-alert nl-link"');

  expect(root.toString()).toBe(
    ".utrecht-alert{color:red} .nl-link{color:blue} .ui-card{color:green}",
  );
});

it.each(["`nl-heading--${level}`", '"nl-heading--".concat(level)', '"nl-heading--" + level'])(
  "keeps every end of a name that a script begins as %s",
  (script) => {
    const root = postcss.parse(".nl-heading--level-1{color:red} .nl-button--level-1{color:blue}");

    dropUnusedRules(root, script);

    expect(root.toString()).toBe(".nl-heading--level-1{color:red}");
  },
);

it("drops tokens nobody reads, also those only read by a dropped one", () => {
  const root = postcss.parse(
    ":root{--a:var(--b);--b:1px;--c:var(--d);--d:2px;--e:3px} .x{margin:var(--c)}",
  );

  dropUnusedTokens([root], 'style["--e"]');

  expect(root.toString()).toBe(":root{--c:var(--d);--d:2px;--e:3px} .x{margin:var(--c)}");
});
