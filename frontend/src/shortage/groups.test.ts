import { expect, test } from "vitest";

import { groupsOf } from "@/shortage/groups";
import { rowOf } from "@/shortage/testing";

test("every report stands in the group of what it asks of the reader", () => {
  const own = rowOf({ id: 1 });
  const review = rowOf({ id: 2, status: "submitted", nextMoves: ["return", "review"] });
  const silent = rowOf({ id: 3, status: "open", nextMoves: [] });
  const reviewed = rowOf({ id: 4, status: "reviewed", nextMoves: ["return"] });
  const frozen = rowOf({ id: 5, status: "frozen", nextMoves: ["correct"] });

  expect(groupsOf([own, review, silent, reviewed, frozen])).toEqual({
    toDo: [own],
    toReview: [review],
    silent: [silent],
    others: [reviewed, frozen],
  });
});
