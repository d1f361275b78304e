/** Result agreements as they travel; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type AgreementRow = Schemas["AgreementRow"];
export type Agreement = Schemas["Agreement"];
export type AgreementPeriod = Schemas["AgreementPeriod"];
export type AgreementStatus = Schemas["AgreementStatus"];
export type AgreementDecision = Schemas["AgreementDecision"];
export type StatusRule = Schemas["StatusRule"];
export type ReportStatus = Schemas["ReportStatus"];
export type ReportMove = Schemas["ReportMovesEnum"];
export type Figure = Schemas["Figure"];
export type Forecast = Schemas["Forecast"];
export type Indicator = Schemas["Indicator"];
export type Ambition = Schemas["Ambition"];
export type Task = Schemas["Task"];
export type PeriodKind = Schemas["PeriodKind"];
export type Unit = Schemas["Unit"];
export type Direction = Schemas["Direction"];
export type Measurement = Schemas["Measurement"];
export type MeasurementPart = Schemas["MeasurementPart"];
export type CountedRows = Schemas["CountedRows"];
export type CountedRow = Schemas["CountedRow"];
export type FunderNotice = Schemas["FunderNotice"];
export type Evidence = Schemas["Evidence"];
export type AgreementPerson = Schemas["AgreementPerson"];
export type FundingTranche = Schemas["FundingTranche"];
export type ReportingLine = Schemas["ReportingLine"];
export type StepRecipient = Schemas["StepRecipient"];
