/** Every screen: loaded when first opened, guarded by its audience, and drawn at once when it was loaded before. */
import { lazy, useState, type ComponentType } from "react";

import { Guard } from "@/app/Guard";
import { allRoutes, type AppRoute } from "@/app/registry";

export type Screen = {
  route: AppRoute;
  Page: ComponentType;
  /** Load it ahead; drawing it does not wait for anything afterwards. */
  load: () => Promise<void>;
};

export const SCREENS: readonly Screen[] = allRoutes.map(screenOf);

export function screenOf(route: AppRoute): Screen {
  let loaded: ComponentType | undefined;
  const Lazy = lazy(route.page);
  return {
    route,
    Page: function GuardedPage() {
      // Chosen once: another component in its place would lose what a person typed.
      const [Page] = useState(() => loaded ?? Lazy);
      return (
        <Guard route={route}>
          <Page />
        </Guard>
      );
    },
    load: async () => {
      loaded = (await route.page()).default;
    },
  };
}
