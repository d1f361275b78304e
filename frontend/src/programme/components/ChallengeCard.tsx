/** One challenge with the figure that shows it and where that comes from. */
import type { ReactNode } from "react";

import type { ChallengeFigure, ChallengeRow } from "@/programme/types";
import { CHALLENGE_LOOKS, PRIORITY_WORDS, TASK_WORDS } from "@/programme/words";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";

export function ChallengeCard({
  challenge,
  level = 4,
  actions,
}: {
  challenge: ChallengeRow;
  level?: 3 | 4;
  actions?: ReactNode;
}) {
  const Title = `h${level}` as const;
  const isOpen = challenge.status === "open";
  return (
    <Card as="article">
      <Title className="ui-card__title">{challenge.title}</Title>
      <ul className="programme-tags" aria-label="Kenmerken">
        <li className={isOpen ? "programme-tag" : undefined}>
          {isOpen ? (
            `${PRIORITY_WORDS[challenge.priority]} oppakken`
          ) : (
            <StatusBadge look={CHALLENGE_LOOKS.closed} />
          )}
        </li>
        {challenge.tasks.map((task) => (
          <li key={task} className="programme-tag">
            {TASK_WORDS[task]}
          </li>
        ))}
        {challenge.isRetention && <li className="programme-tag">Behoud</li>}
      </ul>
      <p className="programme-text">{challenge.text}</p>
      <FigureLine figure={challenge.figure} />
      {!isOpen && <Paragraph tone="soft">{`Afgerond: ${challenge.closedBecause}`}</Paragraph>}
      {actions}
    </Card>
  );
}

function FigureLine({ figure }: { figure: ChallengeFigure }) {
  const from = [
    figure.shown === "" ? "nog geen waarde" : "",
    figure.source,
    figure.valueDate === null ? "" : formatDate(figure.valueDate),
    figure.isCentral ? "landelijke indicator" : "",
  ];
  return (
    <p className="programme-figure">
      {figure.shown !== "" && <strong>{figure.shown}</strong>}
      <span>{figure.name}</span>
      <span className="programme-soft">{from.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
