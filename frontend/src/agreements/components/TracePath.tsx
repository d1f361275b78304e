/** The way from the decision to the figure, as steps that lead to their place on the page. */
import { ChevronRight } from "lucide-react";

import type { Agreement } from "@/agreements/types";
import { countedOf } from "@/agreements/words";

export function TracePath({ shown }: { shown: Agreement }) {
  const { agreement } = shown;
  const latest = agreement.latest;
  const counted = latest === null ? undefined : countedOf(latest, agreement.indicator);
  const steps = [
    { to: "#afspraak-title", step: "Besluit", what: agreement.proposal?.title ?? "Geen besluit" },
    { to: "#afspraak-title", step: "Afspraak", what: agreement.title },
    { to: "#afspraak-title", step: "Indicator", what: agreement.indicator.label },
    {
      to: "#metingen-title",
      step: "Meting",
      what:
        latest === null
          ? "Nog niet gemeten"
          : [latest.shown, counted].filter((one) => one !== undefined).join(", "),
    },
    {
      to: "#rapportages-title",
      step: "Rapportage",
      what: agreement.nextReport?.isDue === true ? "Staat open" : "Bijgewerkt",
    },
  ];
  return (
    <nav aria-label="Van besluit tot cijfer" className="agreements-screen-only">
      <ol className="agreements-path">
        {steps.map(({ to, step, what }, index) => (
          <li key={step}>
            {index > 0 && <ChevronRight size={18} aria-hidden="true" />}
            <a href={to}>
              <span className="agreements-path__step">{step}</span>
              <span className="agreements-path__what">{what}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
