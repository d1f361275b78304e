/** How the front end is built, served in development and tested. */
import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { compressFiles } from "./build/compressFiles.ts";
import { earlyScript } from "./build/earlyScript.ts";
import { pruneStyles } from "./build/pruneStyles.ts";
import { quietWorker } from "./build/quietWorker.ts";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8000";

const built = (path: string) => fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url));

const quiet = quietWorker();

export default defineConfig({
  resolve: {
    alias: [
      { find: "@", replacement: fileURLToPath(new URL("./src", import.meta.url)) },
      // The package names its development build for browsers too, with words that nobody needs to load.
      { find: /^react-router$/, replacement: built("react-router/dist/production/index.mjs") },
    ],
  },
  plugins: [
    react(),
    pruneStyles(),
    earlyScript(),
    quiet.around,
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/sw",
      filename: "sw.ts",
      injectRegister: false,
      // The manifest is a plain file in public/, so that it can be read without building.
      manifest: false,
      injectManifest: {
        globPatterns: ["**/*.{js,css,html,woff2,svg,webmanifest}", "icons/*.png"],
        buildPlugins: { vite: [quiet.within] },
      },
    }),
    compressFiles(),
  ],
  build: {
    target: "es2022",
    sourcemap: false,
    // For the server, which tells the browser what a screen will need before any script ran.
    manifest: "files.json",
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // Few files for the first screen behind a notice: on a telephone every file is a round trip in a row of six.
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack|clsx|@babel|@nl-design-system-candidate)\//,
            },
            {
              name: "offer",
              test: /src\/(?:offers\/(?!pages|routes|tuning|components\/Tune)|requests\/words|accounts\/leaving|notices\/device\/(?:keeping|subscribing)|ui\/(?:Alert|Countdown|DataList|useNow))/,
            },
          ],
        },
      },
    },
    // Fonts and pictures stay files: a strict content policy forbids data: addresses.
    assetsInlineLimit: 0,
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: {
      "/api": backend,
      "/_allauth": backend,
      "/calendar": backend,
      "/ws": { target: backend, ws: true, changeOrigin: true, rewriteWsOrigin: true },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    // One world for all files of a worker: loading everything again for each of eighty took two thirds of the time.
    // What a test changes outside its page it puts back itself (see `restoreMocks`, `unstubGlobals` and the setup).
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
