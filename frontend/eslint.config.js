/** Lint rules: strict types, accessible markup, and house rules with the reason in the message. */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const houseRules = [
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that defines the thing.",
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: "Ask the server through src/http, which knows errors, sessions and repeats.",
  },
  {
    selector: "NewExpression[callee.name='WebSocket']",
    message: "Listen through src/live, which knows how to reconnect.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]",
    message:
      "Write dates, times and numbers through src/ui/format, so that they are Dutch everywhere.",
  },
];

export default tseslint.config(
  { ignores: ["dist", "dev-dist", "node_modules", "src/http/schema.d.ts"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat["recommended-latest"],
  {
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./src/sw/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", ...houseRules],
      "max-lines": ["error", { max: 400 }],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ["src/early.ts", "src/http/**", "src/live/**", "src/ui/format.ts", "src/sw/**"],
    rules: { "no-restricted-syntax": ["error", houseRules[0]] },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", URL: "readonly" } },
  },
);
