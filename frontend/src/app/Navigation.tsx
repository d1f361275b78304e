/** The same places twice: a list on a desk, thumbs' reach on a phone. */
import { Menu } from "lucide-react";
import { NavLink } from "react-router";

import type { NavRoute } from "@/app/registry";
import type { Me } from "@/http/types";
import { NumberBadge } from "@/ui/StatusBadge";

type Items = { items: readonly NavRoute[]; me: Me };

const ON_PHONE = 4;

export function SideNavigation({ items, me, light = false }: Items & { light?: boolean }) {
  if (items.length === 0) return null;
  return (
    <nav
      aria-label={light ? "Meer schermen" : "Hoofdmenu"}
      className="app-nav"
      data-light={light || undefined}
    >
      <ul>
        {items.map((item) => (
          <li key={item.path}>
            <NavLink to={item.path} className="app-nav__link">
              <item.nav.icon size={20} aria-hidden="true" />
              <span className="app-nav__label">{item.nav.label}</span>
              <Waiting item={item} me={me} />
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function BottomNavigation({
  items,
  me,
  menuOpen,
  onMenu,
}: Items & { menuOpen: boolean; onMenu: () => void }) {
  return (
    <nav aria-label="Hoofdmenu" className="app-bottom">
      <ul>
        {items.slice(0, ON_PHONE).map((item) => (
          <li key={item.path}>
            <NavLink to={item.path} className="app-bottom__link">
              <span className="app-bottom__icon">
                <item.nav.icon size={22} aria-hidden="true" />
                <Waiting item={item} me={me} />
              </span>
              <span>{item.nav.short ?? item.nav.label}</span>
            </NavLink>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="app-bottom__link"
            aria-haspopup="dialog"
            aria-expanded={menuOpen}
            onClick={onMenu}
          >
            <span className="app-bottom__icon">
              <Menu size={22} aria-hidden="true" />
            </span>
            <span>Meer</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Waiting({ item, me }: { item: NavRoute; me: Me }) {
  const waiting = item.nav.waiting;
  if (waiting === undefined) return null;
  const count = waiting.count(me);
  return <NumberBadge count={count} label={waiting.label(count)} />;
}
