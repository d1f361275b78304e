import { expect, it } from "vitest";

import { fundedWith, tieable } from "@/agreements/funding";
import type { FundingTranche } from "@/agreements/types";
import { agreementRow } from "@/testing/agreements";

const NORTH = { id: 1, name: "Noord" };
const TRANCHE: FundingTranche = {
  id: 4,
  region: NORTH,
  scheme: "Landelijk dekkend netwerk",
  name: "Tweede deel",
  reference: "",
  amount: 125000.5,
  fromDate: "2026-08-01",
  untilDate: "2027-08-01",
  agreements: [
    { id: 1, title: "Vervuld" },
    { id: 2, title: "Behoud" },
  ],
};
const ROWS = [
  agreementRow({ id: 1, region: NORTH, status: "on_track" }),
  agreementRow({ id: 2, region: NORTH, status: "off_track" }),
  agreementRow({ id: 3, region: NORTH, status: "on_track" }),
  agreementRow({ id: 4, region: { id: 2, name: "Noord" }, status: "on_track" }),
];

it("counts of a part of a grant only what is tied to it", () => {
  const [funded] = fundedWith([TRANCHE], ROWS);

  expect(funded?.rows.map(({ id }) => id)).toEqual([1, 2]);
  expect(funded?.totals).toMatchObject({ good: 1, judged: 2 });
});

it("offers what runs in the same region and is not tied yet", () => {
  const [funded] = fundedWith([TRANCHE], ROWS);

  expect(funded && tieable(funded, ROWS).map(({ id }) => id)).toEqual([3]);
});
