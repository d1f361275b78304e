/** How the front end is built, served in development and tested. */
import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { pruneStyles } from "./build/pruneStyles.ts";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  plugins: [
    react(),
    pruneStyles(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/sw",
      filename: "sw.ts",
      injectRegister: false,
      // The manifest is a plain file in public/, so that it can be read without building.
      manifest: false,
      injectManifest: { globPatterns: ["**/*.{js,css,html,woff2,svg,webmanifest}", "icons/*.png"] },
    }),
  ],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 600,
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
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
