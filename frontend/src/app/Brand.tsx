/** The name with its mark: two places in a row, one of them taken over. */
export function Brand({ place }: { place?: string | undefined }) {
  return (
    <span className="app-brand">
      <svg className="app-brand__mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" className="app-brand__tile" />
        <path d="M7 20.5c0-5 4-9 9-9s9 4 9 9" className="app-brand__arc" />
        <circle cx="16" cy="20.5" r="3.6" className="app-brand__dot" />
      </svg>
      <span className="app-brand__words">
        <span className="app-brand__name">Vervangingspool</span>
        {place !== undefined && <span className="app-brand__place">{place}</span>}
      </span>
    </span>
  );
}
