/** The Dutch words of the people of the pool. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export const CATEGORY_WORDS: Record<Schemas["SubstituteCategory"], string> = {
  po_teacher: "Leraar basisonderwijs",
  vo_teacher: "Leraar voortgezet onderwijs",
  subject_teacher_po: "Vakleerkracht",
  career_changer: "Zij-instromer",
  student: "Student (lio)",
  retired: "Gepensioneerd",
  teaching_assistant: "Onderwijsassistent",
  other_professional: "Andere professional",
};

export const POOL_GROUP_WORDS: Record<Schemas["PoolGroup"], string> = {
  own_school: "Vast op de school",
  permanent: "Vaste pool",
  flex: "Flexpool",
  on_call: "Oproeplijst",
  other: "Overig",
};

export const CONTRACT_WORDS: Record<Schemas["ContractForm"], string> = {
  permanent: "Vast",
  temporary: "Tijdelijk",
  min_max: "Min-max",
  retainer: "Bindingscontract",
  on_call: "Oproep",
  external: "Extern",
};

export const QUALIFICATION_WORDS: Record<Schemas["QualificationKind"], string> = {
  po_teacher: "Pabo",
  vo_grade_2: "Tweedegraads",
  vo_grade_1: "Eerstegraads",
  po_subject: "Vakleerkracht po",
  suitability_statement: "Geschiktheidsverklaring",
  teaching_assistant: "Onderwijsassistent",
  other_professional: "Andere professional",
};

export const SECTOR_WORDS: Record<Schemas["Sector"], string> = {
  po: "Basisonderwijs",
  so: "Gespecialiseerd onderwijs",
  vo: "Voortgezet onderwijs",
  mbo: "Mbo",
};

export const PERSON_STATUS_WORDS: Record<Schemas["SubstituteStatus"], string> = {
  active: "Actief",
  paused: "Even niet",
  left: "Uit de pool",
};

export const ADMISSION_WORDS: Record<Schemas["AdmissionStatus"], string> = {
  pending: "Nog te beslissen",
  admitted: "Toegelaten",
  refused: "Niet toegelaten",
};
