/** What is known of a person, in pairs and short lists. */
import type { PersonDetail } from "@/people/types";
import {
  CONTRACT_WORDS,
  POOL_GROUP_WORDS,
  QUALIFICATION_WORDS,
  SECTOR_WORDS,
} from "@/people/words";
import { subjectOf } from "@/requests/words";
import { DataList } from "@/ui/DataList";
import { formatDate, formatNumber, formatYearGroups } from "@/ui/format";
import { OuterLink, Paragraph, PhoneLink } from "@/ui/Text";

type Props = { person: PersonDetail };

export function Contact({ person }: Props) {
  return (
    <DataList
      items={[
        {
          term: "Telefoon",
          value: person.phone === "" ? "Niet bekend" : <PhoneLink number={person.phone} />,
        },
        {
          term: "E-mail",
          value:
            person.email === "" ? (
              "Niet bekend"
            ) : (
              <OuterLink href={`mailto:${person.email}`}>{person.email}</OuterLink>
            ),
        },
        {
          term: "Woont in postcode",
          value: person.homePc4 === "" ? "Niet bekend" : person.homePc4,
        },
      ]}
    />
  );
}

export function Qualifications({ person }: Props) {
  return (
    <ul className="people-entries">
      {person.qualificationsDetail.map((paper, index) => (
        <li key={index}>
          <p className="people-strong">
            {[QUALIFICATION_WORDS[paper.kind], paper.subject && subjectOf(paper.subject)]
              .filter(Boolean)
              .join(", ")}
          </p>
          <p className="people-soft">
            {[
              SECTOR_WORDS[paper.sector],
              between(paper.fromDate, paper.untilDate),
              paper.evidenceSeenDate === null
                ? "bewijs niet gezien"
                : `bewijs gezien op ${formatDate(paper.evidenceSeenDate)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
      {person.clearances.map((vog, index) => (
        <li key={`vog-${index}`}>
          <p className="people-strong">{`VOG, ${vog.employer.name}`}</p>
          <p className="people-soft">
            {`van ${formatDate(vog.issuedDate)} · gezien op ${formatDate(vog.seenDate)}`}
          </p>
        </li>
      ))}
      {person.qualificationsDetail.length + person.clearances.length === 0 && (
        <li>
          <Paragraph tone="soft">Er zijn geen papieren bekend.</Paragraph>
        </li>
      )}
    </ul>
  );
}

export function Employments({ person }: Props) {
  if (person.employments.length === 0) {
    return <Paragraph tone="soft">Niet in dienst bij een bestuur in deze regio.</Paragraph>;
  }
  return (
    <ul className="people-entries">
      {person.employments.map((work, index) => (
        <li key={index}>
          <p className="people-strong">{work.board.name}</p>
          <p className="people-soft">
            {[
              POOL_GROUP_WORDS[work.poolGroup],
              CONTRACT_WORDS[work.contractForm].toLowerCase(),
              work.fte > 0 ? `${formatFte(work.fte)} fte` : "",
              between(work.fromDate, work.untilDate),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Limits({ person }: Props) {
  const most = (count: number, word: string) =>
    count === 0 ? "Geen grens" : `Hoogstens ${formatNumber(count)} ${word}`;
  return (
    <DataList
      items={[
        { term: "Reizen", value: most(person.maxKm, "km") },
        { term: "Dagen per week", value: most(person.maxDaysPerWeek, "dagen") },
        { term: "Dagdelen per week", value: most(person.maxHalfDaysPerWeek, "dagdelen") },
        {
          term: "Groepen",
          value: person.yearGroups.length === 0 ? "Alle" : formatYearGroups(person.yearGroups),
        },
        {
          term: "Ook bij andere besturen",
          value:
            person.consentOtherBoardsAt === null
              ? "Nee"
              : `Ja, sinds ${formatDate(person.consentOtherBoardsAt)}`,
        },
      ]}
    />
  );
}

function between(from: string | null, until: string | null): string {
  if (from !== null && until !== null) return `${formatDate(from)} tot en met ${formatDate(until)}`;
  if (until !== null) return `tot en met ${formatDate(until)}`;
  return from === null ? "" : `sinds ${formatDate(from)}`;
}

/** "0,55": hundredths count in a contract. */
function formatFte(fte: number): string {
  return String(fte).replace(".", ",");
}
