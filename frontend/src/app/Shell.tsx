/** The shell of the signed-in app: navigation beside the page on a desk, below it on a phone. */
import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation } from "react-router";

import { useRoles, placeOf } from "@/accounts/roles";
import { AccountMenu } from "@/app/AccountMenu";
import { Brand } from "@/app/Brand";
import { LiveLine } from "@/app/LiveLine";
import { BottomNavigation, SideNavigation } from "@/app/Navigation";
import { navigationOf } from "@/app/registry";
import { useLiveRefetch } from "@/live/provider";
import { useHouseColour } from "@/theme/houseColour";
import { Drawer } from "@/ui/Dialog";
import "@/app/shell.css";

export function Shell({ children }: { children: ReactNode }) {
  const { active, me } = useRoles();
  const { pathname } = useLocation();
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const items = navigationOf(active?.role);
  const main = useFocusOnNewPage(pathname);
  const place = active === undefined ? undefined : placeOf(active);
  useLiveRefetch(["notice", "offer", "swap", "request", "decision", "region"], [["me"]]);
  useHouseColour(active?.region?.houseColour);

  return (
    <div className="app-shell">
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <header className="app-head">
        <Brand place={place} />
        <LiveLine />
      </header>
      <aside className="app-side" aria-label="Navigatie">
        <Brand place={place} />
        <SideNavigation items={items} me={me} />
        <div className="app-side__foot">
          <LiveLine />
          <AccountMenu />
        </div>
      </aside>
      <main id="inhoud" ref={main} className="app-main" tabIndex={-1}>
        {children}
      </main>
      <BottomNavigation
        items={items}
        me={me}
        menuOpen={menuOpenAt === pathname}
        onMenu={() => setMenuOpenAt(pathname)}
      />
      {/* The menu belongs to one address, so that it closes by itself when a person goes elsewhere. */}
      <Drawer open={menuOpenAt === pathname} onClose={() => setMenuOpenAt(null)} title="Meer">
        <SideNavigation items={items.slice(4)} me={me} light />
        <AccountMenu light />
      </Drawer>
    </div>
  );
}

/** After going elsewhere the keyboard and the screen reader start at the top of the new page. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
