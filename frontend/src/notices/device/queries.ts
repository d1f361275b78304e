/** My devices, the times that suit me, and the trial notice. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { useRoles } from "@/accounts/roles";
import { get, post, put } from "@/http/api";
import type { Notice, Page } from "@/http/types";
import { currentSubscription, renewNow, turnOff, turnOn } from "@/notices/device/subscribing";
import type { Device, Windows } from "@/notices/device/types";

const DEVICES = ["me", "devices"];
const HERE = ["device-here"];
const WINDOWS = ["me", "contact-windows"];

export function useDevices() {
  return useQuery({
    queryKey: DEVICES,
    queryFn: ({ signal }) => get<Page<Device>>("/me/push-subscriptions", { signal }),
  });
}

/** Whether this device gets notices, as its browser says. */
export function useHere() {
  return useQuery({
    queryKey: HERE,
    queryFn: async () => ({
      isOn: (await currentSubscription()) !== null && Notification.permission === "granted",
      isRefused: "Notification" in window && Notification.permission === "denied",
    }),
    networkMode: "always",
  });
}

export function useTurnOn() {
  const { me } = useRoles();
  return useChangedDevices(() => turnOn(me.id));
}

export function useTurnOff() {
  return useChangedDevices(() => turnOff());
}

export function useRemoveDevice() {
  const { me } = useRoles();
  return useChangedDevices(async (id: number) => {
    await post<Device>(`/me/push-subscriptions/${id}/removal`);
    // It may have been this one.
    await renewNow(me.id);
  });
}

export function useTrial() {
  return useMutation({ mutationFn: () => post<Notice>("/me/trial-notices") });
}

export function useWindows() {
  return useQuery({
    queryKey: WINDOWS,
    queryFn: ({ signal }) => get<Windows>("/me/contact-windows", { signal }),
    refetchOnWindowFocus: false,
  });
}

export function useSaveWindows() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Windows) => put<Windows>("/me/contact-windows", wanted),
    onSuccess: (saved) => queries.setQueryData(WINDOWS, saved),
  });
}

function useChangedDevices<Given = void>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: DEVICES });
      await queries.invalidateQueries({ queryKey: HERE });
    },
  });
}
