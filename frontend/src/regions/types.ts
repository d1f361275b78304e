/** Regions, who takes part in them, and coverage; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type RegionRow = Schemas["Region"];
export type RegionStatus = Schemas["RegionStatus"];
export type Sector = Schemas["Sector"];
export type LegalForm = Schemas["LegalForm"];
export type ParticipationRole = Schemas["ParticipationRole"];
export type ParticipationPhase = Schemas["ParticipationPhase"];
export type OrganisationKind = Schemas["OrganisationKind"];
export type StatedMeasure = Schemas["FigureBodyMeasureEnum"];
export type SizeMeasure = Schemas["SizeMeasure"];

/** The published schema does not tell that a closed list may be empty. */
export type Participation = Omit<Schemas["TakingPart"], "phase"> & {
  phase: ParticipationPhase | "";
};
export type Municipality = Schemas["Municipality"];
export type Alliance = Schemas["Alliance"];
export type RegionEvent = Schemas["RegionEvent"];
export type ThresholdCheck = Schemas["ThresholdCheck"];
export type RegionStep = Schemas["RegionStep"];
export type RegionWork = Omit<Schemas["RegionWork"], "askedStatus"> & {
  askedStatus: RegionStatus | "";
};
export type RegionDetail = Omit<
  Schemas["RegionDetail"],
  "participations" | "work" | "legalForm"
> & {
  participations: Participation[];
  work: RegionWork | null;
  legalForm: LegalForm | "";
};

export type CoverageNumbers = Schemas["CoverageNumbers"];
export type Coverage = Schemas["Coverage"];
export type MunicipalityCoverage = Schemas["MunicipalityCoverage"];
export type CoverageLocation = Schemas["CoverageLocation"];
export type RegionStanding = Omit<Schemas["RegionStanding"], "askedStatus"> & {
  askedStatus: RegionStatus | "";
};
export type Dot = Schemas["Dot"];
export type RegionOverview = Omit<Schemas["RegionOverview"], "regions"> & {
  regions: RegionStanding[];
};
export type AttentionKind = Schemas["AttentionKindEnum"];

/** What somebody sends in. */
export type StatusMoveBody = Schemas["StatusMoveBodyRequest"];
export type ParticipationBody = Schemas["ParticipationBodyRequest"];
export type NewParticipationBody = Schemas["NewParticipationBodyRequest"];
export type AreaBody = Schemas["AreaBodyRequest"];
export type FigureBody = Schemas["FigureBodyRequest"];
export type SecondPlace = RegionWork["secondPlaces"][number];
