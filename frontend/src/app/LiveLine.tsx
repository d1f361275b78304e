/** How fresh the screen is, in one quiet word; read out only when it changes for the worse or back. */
import { CloudOff, Radio, RefreshCw } from "lucide-react";

import { useLiveState } from "@/live/provider";

export function LiveLine() {
  const state = useLiveState();
  if (state === "off") return null;
  const steady = state === "live" || state === "connecting";
  const words = steady
    ? "Live"
    : state === "offline"
      ? "Je bent offline"
      : "Verbinding wordt hersteld…";
  const Icon = steady ? Radio : state === "offline" ? CloudOff : RefreshCw;
  return (
    <p className="app-live" data-state={steady ? "live" : state} role="status">
      <Icon size={16} aria-hidden="true" />
      <span>{words}</span>
    </p>
  );
}
