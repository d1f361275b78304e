/** Starts the app. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { createQueryClient } from "@/app/queries";
import { AppRouter } from "@/app/router";
import { registerServiceWorker } from "@/app/serviceWorker";
import { ToastProvider } from "@/ui/toasts";
import { followLook } from "@/theme/look";
import "@/theme/index.css";

followLook();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ToastProvider>
        <AppRouter />
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);

registerServiceWorker();
