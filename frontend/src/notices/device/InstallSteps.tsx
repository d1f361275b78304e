/** How the app gets on the home screen, for the phone in hand first. */
import { Disclosure } from "@/ui/Disclosure";

const APPLE = [
  "Open deze pagina in Safari.",
  "Tik op het vierkant met de pijl omhoog (Deel).",
  "Kies ‘Zet op beginscherm’ en tik op ‘Voeg toe’.",
  "Open de app vanaf je beginscherm en log in.",
  "Kom terug op deze pagina en tik op ‘Zet meldingen aan’.",
];
const ANDROID = [
  "Open deze pagina in Chrome.",
  "Tik rechtsboven op de drie puntjes.",
  "Kies ‘App installeren’ of ‘Toevoegen aan startscherm’.",
  "Open de app vanaf je startscherm en tik hier op ‘Zet meldingen aan’.",
];

export function InstallSteps({ apple }: { apple: boolean }) {
  const guides = [
    { title: "Op je iPhone of iPad", steps: APPLE, isOwn: apple },
    { title: "Op je Android-telefoon", steps: ANDROID, isOwn: false },
  ];
  return (
    <div>
      {guides.map(({ title, steps, isOwn }) => (
        <Disclosure key={title} summary={`${title}: zo zet je de app erop`} open={isOwn}>
          <ol className="reach-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </div>
  );
}
