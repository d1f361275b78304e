/** What the table does beside voting: it meets, takes part, is in trouble, and lets somebody decide in its place. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type {
  ChamberParticipation,
  Escalation,
  EscalationLevel,
  Mandate,
  Meeting,
  ParticipationFigure,
  ParticipationRow,
  PresenceState,
} from "@/governance/types";
import { get, post } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import { useLiveRefetch } from "@/live/provider";

export type NewMeeting = {
  region: number;
  title: string;
  startsAt: string;
  place: string;
  decisions: number[];
};
export type NewMandate = {
  region: number;
  holderEmail: string;
  scope: string;
  basis: string;
  decision: number | null;
  escalation: number | null;
  fromDate: string;
  untilDate: string;
};
export type Counted = { region: number; fromDate: string; untilDate: string };

export function useMeetings(region: number | undefined) {
  useLiveRefetch(["meeting", "seat"], [["meetings"]]);
  return useQuery({
    queryKey: ["meetings", region],
    queryFn: ({ signal }) => everyPage<Meeting>("/meetings", signal, { region }),
  });
}

export function usePlanMeeting() {
  return useChange(["meetings"], (meeting: NewMeeting) => post<Meeting>("/meetings", meeting));
}

export function useRecordPresence(id: number) {
  return useChange(
    ["meetings", "participation"],
    (seats: readonly { seat: number; state: PresenceState }[]) =>
      post<Meeting>(`/meetings/${id}/presence`, { seats }),
  );
}

export function useParticipation(counted: Counted) {
  useLiveRefetch(["decision", "meeting", "seat"], [["participation"]]);
  return useQuery({
    queryKey: ["participation", counted],
    queryFn: ({ signal }) =>
      get<{ results: ChamberParticipation[] }>("/participation", { query: counted, signal }),
  });
}

/** The rows behind one figure of one chamber. */
export function useParticipationRows(
  counted: Counted,
  chamber: number,
  figure: ParticipationFigure,
) {
  return useQuery({
    queryKey: ["participation", counted, chamber, figure],
    queryFn: ({ signal }) =>
      get<{ results: ParticipationRow[] }>("/participation/rows", {
        query: { ...counted, chamber, figure },
        signal,
      }),
  });
}

export function useEscalations(region: number | undefined) {
  useLiveRefetch(["escalation"], [["escalations"]]);
  return useQuery({
    queryKey: ["escalations", region],
    queryFn: ({ signal }) => everyPage<Escalation>("/escalations", signal, { region }),
  });
}

export function useEscalationLevels(region: number) {
  return useQuery({
    queryKey: ["escalation-levels", region],
    queryFn: ({ signal }) =>
      get<{ results: EscalationLevel[] }>("/escalation-levels", { query: { region }, signal }),
  });
}

export function useDeclareEscalation() {
  return useChange(["escalations"], (given: { region: number; level: string; reason: string }) =>
    post<Escalation>("/escalations", given),
  );
}

export function useEndEscalation(id: number) {
  return useChange(["escalations", "mandates"], (reason: string) =>
    post<Escalation>(`/escalations/${id}/ending`, { reason }),
  );
}

export function useMandates(region: number | undefined) {
  useLiveRefetch(["mandate", "escalation"], [["mandates"]]);
  return useQuery({
    queryKey: ["mandates", region],
    queryFn: ({ signal }) => everyPage<Mandate>("/mandates", signal, { region }),
  });
}

export function useGiveMandate() {
  return useChange(["mandates", "escalations"], (mandate: NewMandate) =>
    post<Mandate>("/mandates", mandate),
  );
}

export function useEndMandate(id: number) {
  return useChange(["mandates"], (reason: string) =>
    post<Mandate>(`/mandates/${id}/ending`, { reason }),
  );
}

function useChange<Given, Result>(
  keys: readonly string[],
  mutationFn: (given: Given) => Promise<Result>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const first of [...keys, "waiting"]) {
        void queries.invalidateQueries({ queryKey: [first] });
      }
    },
  });
}
