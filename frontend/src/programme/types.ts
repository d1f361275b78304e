/** The programme as it travels: challenges, versions of the plan, measures. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

/** The published schema does not tell that this closed list may be empty. */
type OrNoOutcome<Shape extends { outcome: unknown }> = Omit<Shape, "outcome"> & {
  outcome: EvaluationOutcome | "";
};

export type Task = Schemas["Task"];
export type Unit = Schemas["Unit"];
export type ChallengeRow = Schemas["ChallengeRow"];
export type Challenge = Schemas["Challenge"];
export type ChallengePriority = Schemas["ChallengePriority"];
export type ChallengeStatus = Schemas["ChallengeStatus"];
export type ChallengeFigure = Schemas["ChallengeFigure"];

export type VersionStatus = Schemas["ProgrammeVersionStatus"];
export type VersionRow = Schemas["ProgrammeVersionRow"];
export type Section = Omit<Schemas["ProgrammeSection"], "measures"> & { measures: MeasureRow[] };
export type Version = Omit<Schemas["ProgrammeVersion"], "sections"> & { sections: Section[] };
export type ApprovalRound = Schemas["ApprovalRound"];
export type PrincipleCode = Schemas["Principle"];
export type Differences = Schemas["VersionDifferences"];
export type Difference = Schemas["VersionDifference"];
export type ProgrammeDecision = Schemas["ProgrammeDecision"];

export type MeasureKind = Schemas["MeasureKind"];
export type MeasureStatus = Schemas["MeasureStatus"];
export type MeasureVisibility = Schemas["MeasureVisibility"];
export type EvaluationOutcome = Schemas["EvaluationOutcome"];
export type ConsultedParty = Schemas["ConsultedParty"];
export type ConsultationOutcome = Schemas["ConsultationOutcome"];
export type MeasureRow = OrNoOutcome<Schemas["MeasureRow"]>;
export type Measure = OrNoOutcome<Schemas["RegionMeasure"]>;
export type SharedMeasure = OrNoOutcome<Schemas["SharedMeasure"]>;
export type Consultation = Schemas["MeasureConsultation"];
export type MeasureOwner = Schemas["MeasureOwner"];
