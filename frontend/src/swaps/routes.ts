/** The screens of swapping with a colleague. */
import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/invalbeurten/:assignmentId/ruilen",
    title: "Ruilen",
    audience: ["substitute"],
    page: () => import("@/swaps/pages/SwapPage"),
  },
  {
    path: "/ruilen/:questionId",
    title: "Een collega zoekt iemand",
    audience: ["substitute"],
    page: () => import("@/swaps/pages/SwapQuestionPage"),
  },
];
