/** Practical messages of one assignment: what was said, whether one can write, saying something, and what is unread. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { useRoles } from "@/accounts/roles";
import { get, post } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import type { components } from "@/http/schema";
import type { Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

type Schemas = components["schemas"];

export type Message = Schemas["Message"];
export type MessageBox = Schemas["MessageBox"];
export type MessageBody = Pick<Schemas["MessageBodyRequest"], "sentence"> &
  Partial<Schemas["MessageBodyRequest"]>;
export type ReadySentence = Schemas["ReadySentence"];
export type UnreadMessages = Schemas["UnreadMessages"];

const MESSAGES = "messages";

/** The oldest first, as one reads. */
export function useMessages(assignment: number) {
  useLiveRefetch(["message"], [[MESSAGES, assignment]]);
  return useQuery({
    queryKey: [MESSAGES, assignment, "list"],
    queryFn: async ({ signal }) => {
      const newest = await everyPage<Message>(`/assignments/${assignment}/messages`, signal);
      return newest.toReversed();
    },
  });
}

export function useMessageBox(assignment: number) {
  useLiveRefetch(["message", "assignment"], [[MESSAGES, assignment]]);
  return useQuery({
    queryKey: [MESSAGES, assignment, "box"],
    queryFn: ({ signal }) => get<MessageBox>(`/assignments/${assignment}/message-box`, { signal }),
  });
}

export type Sending = { body: MessageBody; key: string };

/** Kept for nobody: "ik ben iets later" that leaves an hour later is worse than none. The same key says it once. */
export function useSendMessage(assignment: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sending) =>
      post<Message>(`/assignments/${assignment}/messages`, body, { idempotencyKey: key }),
    onSettled: () => queries.invalidateQueries({ queryKey: [MESSAGES, assignment] }),
  });
}

export function useReadMessages(assignment: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: number) =>
      post<MessageBox>(`/assignments/${assignment}/message-reading`, { upTo }),
    onSuccess: (box) => {
      queries.setQueryData([MESSAGES, assignment, "box"], box);
      void queries.invalidateQueries({ queryKey: [MESSAGES, "unread"] });
    },
  });
}

/** What is unread, by assignment; empty for who writes no messages. */
export function useUnread(): readonly UnreadMessages[] {
  const { active } = useRoles();
  useLiveRefetch(["message"], [[MESSAGES, "unread"]]);
  const unread = useQuery({
    queryKey: [MESSAGES, "unread"],
    queryFn: ({ signal }) =>
      get<Page<UnreadMessages>>("/unread-messages", { query: { pageSize: 100 }, signal }),
    enabled: active?.role === "substitute" || active?.role === "school_leader",
    staleTime: 30_000,
  });
  return unread.data?.results ?? [];
}
