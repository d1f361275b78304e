/** The region in which you work now. */
import { Network } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { RegionView } from "@/regions/components/RegionView";
import { EmptyState } from "@/ui/States";

export default function OwnRegionPage() {
  const { active } = useRoles();
  const region = active?.region ?? null;
  if (region === null)
    return <EmptyState title="Je rol hoort bij geen regio" icon={<Network />} level={1} />;
  return <RegionView id={region.id} />;
}
