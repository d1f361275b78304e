/** The drawings of the start: a week, a bell, a raised thumb; in the colours of the theme, silent for screen readers. */

export function DaysDrawing() {
  return (
    <svg className="start__drawing" viewBox="0 0 240 160" aria-hidden="true">
      <rect className="start__sheet" x="30" y="22" width="180" height="120" rx="14" />
      <path className="start__board" d="M30 50V36a14 14 0 0 1 14-14h152a14 14 0 0 1 14 14v14z" />
      {[0, 1, 2, 3, 4].map((day) =>
        [0, 1].map((half) => (
          <rect
            key={`${day}-${half}`}
            className={(day + half) % 3 === 1 ? "start__off" : "start__on"}
            x={46 + day * 31}
            y={66 + half * 34}
            width="24"
            height="26"
            rx="6"
          />
        )),
      )}
      <circle className="start__sun" cx="196" cy="36" r="7" />
    </svg>
  );
}

export function BellDrawing() {
  return (
    <svg className="start__drawing" viewBox="0 0 240 160" aria-hidden="true">
      <rect className="start__board" x="76" y="10" width="88" height="142" rx="16" />
      <rect className="start__sheet" x="84" y="24" width="72" height="114" rx="8" />
      <rect className="start__on" x="60" y="48" width="120" height="44" rx="12" />
      <circle className="start__sun" cx="82" cy="70" r="11" />
      <path className="start__stroke" d="M104 63h56M104 77h38" />
      <path className="start__faint" d="M96 108h48M96 120h30" />
    </svg>
  );
}

export function YesDrawing() {
  return (
    <svg className="start__drawing" viewBox="0 0 240 160" aria-hidden="true">
      <path className="start__faint" d="M20 140h200" />
      <path className="start__sheet" d="M58 140V78l62-42 62 42v62z" />
      <path className="start__board" d="M48 84l72-52 72 52-8 9-64-45-64 45z" />
      <rect className="start__on" x="104" y="98" width="32" height="42" rx="4" />
      <rect className="start__off" x="72" y="92" width="20" height="20" rx="3" />
      <rect className="start__off" x="148" y="92" width="20" height="20" rx="3" />
      <circle className="start__sun" cx="190" cy="48" r="24" />
      <path className="start__check" d="M179 48l8 8 14-16" />
    </svg>
  );
}

export function PhoneDrawing() {
  return (
    <svg className="start__drawing" viewBox="0 0 240 160" aria-hidden="true">
      <rect className="start__board" x="76" y="10" width="88" height="142" rx="16" />
      <rect className="start__sheet" x="84" y="24" width="72" height="114" rx="8" />
      <path
        className="start__on"
        d="M120 50c14 0 20 10 20 24v12l8 12H92l8-12V74c0-14 6-24 20-24z"
      />
      <circle className="start__sun" cx="120" cy="106" r="8" />
      <path className="start__faint" d="M62 60c-8 12-8 28 0 40M178 60c8 12 8 28 0 40" />
    </svg>
  );
}
