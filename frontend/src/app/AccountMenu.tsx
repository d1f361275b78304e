/** Who you are, in which role, and the way out. */
import { useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";

import { leave } from "@/accounts/leaving";
import { placeOf, ROLE_WORDS, useRoles } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { TextLink } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function AccountMenu({ light = false }: { light?: boolean }) {
  const { me, active, choose } = useRoles();
  const queries = useQueryClient();
  const navigate = useNavigate();

  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function goAway() {
    setBusy(true);
    try {
      await leave(me.id);
    } catch (error) {
      toast(sentenceOf(error), "error");
    }
    // Nothing of this person may stay behind on a shared device, whatever the server answered.
    queries.clear();
    queries.setQueryData(["me"], null);
    await navigate("/inloggen");
  }

  return (
    <div className="app-account" data-light={light || undefined}>
      <div className="app-account__who">
        <span className="app-account__avatar" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <span className="app-account__words">
          <strong>{me.name}</strong>
          {active !== undefined && <span>{ROLE_WORDS[active.role]}</span>}
        </span>
      </div>
      {me.roles.length > 1 && (
        <Select
          label="Je werkt nu als"
          value={String(active === undefined ? 0 : me.roles.indexOf(active))}
          onChange={(index) => {
            choose(Number(index));
            void navigate("/");
          }}
          options={me.roles.map((roleAt, index) => ({
            value: String(index),
            label: `${ROLE_WORDS[roleAt.role]} · ${placeOf(roleAt)}`,
          }))}
        />
      )}
      <div className="app-account__actions">
        <Button
          look="secondary"
          size="small"
          icon={<LogOut aria-hidden="true" />}
          busy={busy}
          onClick={() => void goAway()}
        >
          Uitloggen
        </Button>
      </div>
      <p className="app-account__links">
        <TextLink to="/mijn-account">Mijn account</TextLink>
        <TextLink to="/over">Over</TextLink>
        <TextLink to="/privacy">Privacy</TextLink>
      </p>
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`;
}
