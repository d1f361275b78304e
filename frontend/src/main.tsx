/** Starts the app. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";

import { gatherFirstScreen } from "@/app/opening";
import { createQueryClient } from "@/app/queries";
import { AppRouter } from "@/app/router";
import { registerServiceWorker } from "@/app/serviceWorker";
import { ToastProvider } from "@/ui/toasts";
import { followLook } from "@/theme/look";
import "@/theme/index.css";
import "@/app/opening.css";

followLook();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const page = createRoot(root);
const queries = createQueryClient();
void gatherFirstScreen(queries, window.location.pathname).then(() => {
  // Drawn in slices: a finger that comes in between is heard.
  startTransition(() => {
    page.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <ToastProvider>
            <AppRouter />
          </ToastProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
  });
  registerServiceWorker();
});
