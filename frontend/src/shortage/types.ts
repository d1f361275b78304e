/** Reports and figures of the shortage registration; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type ReferenceDate = Schemas["ReferenceDate"];
export type ReportRow = Schemas["ShortageReportRow"];
export type ReportTotal = Schemas["ShortageTotal"];
export type Report = Omit<Schemas["ShortageReport"], "cells"> & { cells: Cell[] };
/** The published schema does not tell that a closed list may be empty. */
export type Cell = Omit<Schemas["ShortageCell"], "stopGap"> & { stopGap: StopGap | "" };
export type Definition = Schemas["Definition"];
export type QuestionText = Schemas["Question"];
export type RequestBehind = Schemas["RequestBehind"];
export type StaffFunction = Schemas["StaffFunction"];
export type SchoolType = Schemas["SchoolType"];
export type ShortageQuestion = Schemas["ShortageQuestion"];
export type StopGap = Schemas["StopGap"];
export type ReportStatus = Schemas["ShortageStatus"];
export type Figure = Omit<Schemas["ShortageFigure"], "schoolType" | "benchmark"> & {
  schoolType: SchoolType | null;
  benchmark: Benchmark | null;
};
export type Benchmark = Omit<Schemas["Benchmark"], "schoolType"> & {
  schoolType: SchoolType | null;
};
export type Figures = { results: Figure[]; benchmarks: Benchmark[] };
