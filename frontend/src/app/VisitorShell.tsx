/** The door: a plain page with the name on top, for who is not signed in. */
import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import type { ReactNode } from "react";

import { Brand } from "@/app/Brand";
import { TextLink } from "@/ui/Text";
import "@/app/shell.css";
import "@/app/visitor.css";

export function VisitorShell({ children }: { children: ReactNode }) {
  return (
    <div className="app-visitor">
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <header className="app-visitor__head">
        <Brand />
      </header>
      <main id="inhoud" className="app-visitor__main" tabIndex={-1}>
        {children}
      </main>
      <footer className="app-visitor__foot">
        <TextLink to="/over">Over de vervangingspool</TextLink>
        <TextLink to="/privacy">Privacy</TextLink>
      </footer>
    </div>
  );
}
