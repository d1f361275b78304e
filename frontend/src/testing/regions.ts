/** A region as the server tells of it, for the tests of its screens. */
import type { RegionDetail, RegionStanding } from "@/regions/types";

const NUMBERS = { total: 12, inRegion: 10, inNone: 2, inTwo: 1 };

export function regionWith(changes: Partial<RegionDetail> = {}): RegionDetail {
  return {
    id: 1,
    code: "rivierenland",
    name: "Onderwijsregio Rivierenland",
    status: "provisional",
    statusSince: "2026-03-01",
    kind: "geographic",
    sectors: ["po"],
    legalForm: "penvoerder",
    houseColour: "chalkboard",
    mergedInto: null,
    counts: { schoolLocations: 10, boards: 1 },
    participations: [
      {
        id: 4,
        organisation: { id: 40, kind: "board", name: "Stichting De Waarden", place: "Tiel" },
        role: "penvoerder",
        phase: "step_forward",
        expectedJoinDate: null,
        fromDate: "2025-08-01",
        schoolLocations: 10,
      },
      {
        id: 5,
        organisation: { id: 50, kind: "board", name: "Stichting De Overkant", place: "Zaltbommel" },
        role: "observer",
        phase: "step_in",
        expectedJoinDate: "2027-08-01",
        fromDate: "2026-01-01",
        schoolLocations: 0,
      },
    ],
    municipalities: [
      {
        code: "0281",
        name: "Tiel",
        fromDate: "2025-08-01",
        schoolLocations: 10,
        sharedWith: ["Onderwijsregio Veluwe"],
      },
    ],
    alliances: [],
    predecessors: [],
    work: {
      unmetCondition: "Geef leraren een zetel.",
      askedStatus: "",
      timeline: [
        {
          id: 9,
          subject: "status",
          move: "grant",
          label: "Voorlopig toegekend",
          words: "Nog te doen: Geef leraren een zetel.",
          fromState: "applied",
          toState: "provisional",
          onDate: "2026-03-01",
          reason: "Het plan klopt.",
          actorName: "Rik van Rijn",
          actorRole: "national_monitor",
          at: "2026-03-01T09:00:00Z",
        },
      ],
      vacantSeats: ["Leraar vo"],
      scheme: {
        code: "network-2025",
        name: "Regeling 2025",
        fromDate: "2024-06-10",
        untilDate: null,
        source: "Stcrt.",
        note: "",
      },
      thresholds: [
        {
          group: "pupils",
          measure: "pupils_po",
          minimum: 15000,
          sentence: "Minstens 15.000 leerlingen in het primair onderwijs.",
          number: 14999,
          countedDate: "2025-10-01",
          source: "DUO",
          isMet: false,
          isGroupMet: false,
        },
      ],
      secondPlaces: [],
    },
    steps: [],
    mayKeep: false,
    mayDecide: false,
    ...changes,
  };
}

export function standingWith(changes: Partial<RegionStanding> = {}): RegionStanding {
  return {
    id: 1,
    code: "rivierenland",
    name: "Onderwijsregio Rivierenland",
    status: "provisional",
    statusSince: "2026-03-01",
    kind: "geographic",
    sectors: ["po"],
    legalForm: "penvoerder",
    houseColour: "chalkboard",
    mergedInto: null,
    counts: { schoolLocations: 10, boards: 1 },
    askedStatus: "",
    unmetCondition: "Geef leraren een zetel.",
    coverage: NUMBERS,
    agreements: [{ status: "off_track", count: 2 }],
    openProposals: 1,
    attention: [{ kind: "condition", sentence: "Nog te doen: Geef leraren een zetel." }],
    ...changes,
  };
}
