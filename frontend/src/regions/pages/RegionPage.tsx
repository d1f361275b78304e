/** One region by its number: for who reads across regions, and for a region that went up in yours. */
import { ArrowLeft } from "lucide-react";
import { useParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { RegionView } from "@/regions/components/RegionView";
import { ButtonLink } from "@/ui/Button";
import { Stack } from "@/ui/Layout";

export default function RegionPage() {
  const { active } = useRoles();
  const id = Number(useParams()["regionId"]);
  const back =
    active?.role === "national_monitor"
      ? { to: "/regios", words: "Alle onderwijsregio's" }
      : { to: "/regio", words: "Onze regio" };
  return (
    <Stack>
      <div>
        <ButtonLink to={back.to} look="subtle" size="small" icon={<ArrowLeft aria-hidden="true" />}>
          {back.words}
        </ButtonLink>
      </div>
      <RegionView id={id} />
    </Stack>
  );
}
