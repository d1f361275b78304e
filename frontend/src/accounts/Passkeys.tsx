/** The passkeys of one's own account: add, name, remove; after a while the person is asked for first. */
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";

import { nameOfThisDevice } from "@/accounts/devices";
import {
  addPasskey,
  ownPasskeys,
  removePasskey,
  renamePasskey,
  WhoIsThere,
  type Passkey,
} from "@/accounts/passkeys";
import { ShowItIsYou } from "@/accounts/ShowItIsYou";
import { canUsePasskeys, NoPasskey } from "@/accounts/webauthn";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { CardList } from "@/ui/Card";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { formatDate, formatRelativeDay } from "@/ui/format";
import { QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";
import "@/accounts/account.css";

const passkeysQuery = queryOptions({ queryKey: ["passkeys"], queryFn: ownPasskeys });

type Act = { run: () => Promise<void>; done: string };

export function Passkeys() {
  const passkeys = useQuery(passkeysQuery);
  const queries = useQueryClient();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const [renaming, setRenaming] = useState<Passkey | null>(null);
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const [waiting, setWaiting] = useState<{ act: Act; asks: WhoIsThere } | null>(null);

  async function perform(act: Act) {
    setBusy(true);
    setSentence(undefined);
    setWaiting(null);
    try {
      await act.run();
      toast(act.done, "ok");
    } catch (error) {
      if (error instanceof WhoIsThere) setWaiting({ act, asks: error });
      else setSentence(error instanceof NoPasskey ? error.message : sentenceOf(error));
    }
    setBusy(false);
    await queries.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  }

  return (
    <>
      <Paragraph>
        Met een passkey log je in met je vinger, je gezicht of de code van je telefoon. Je hoeft
        niets te onthouden. Inloggen met een code per mail blijft ook werken.
      </Paragraph>
      {sentence !== undefined && (
        <Alert kind="error" announce>
          {sentence}
        </Alert>
      )}
      <QueryView query={passkeys}>
        {(list) =>
          list.length > 0 && (
            <CardList label="Je passkeys">
              {list.map((passkey) => (
                <li key={passkey.id} className="account-row">
                  <KeyRound aria-hidden="true" />
                  <span className="account-row__words">
                    <strong>{passkey.name}</strong>
                    <span>{historyOf(passkey)}</span>
                  </span>
                  <span className="account-row__actions">
                    <Button
                      size="small"
                      aria-label={`Geef ${passkey.name} een andere naam`}
                      onClick={() => setRenaming(passkey)}
                    >
                      Andere naam
                    </Button>
                    <Button
                      size="small"
                      look="danger-secondary"
                      aria-label={`Verwijder ${passkey.name}`}
                      onClick={() => setRemoving(passkey)}
                    >
                      Verwijder
                    </Button>
                  </span>
                </li>
              ))}
            </CardList>
          )
        }
      </QueryView>
      {canUsePasskeys() ? (
        <div>
          <Button
            busy={busy}
            icon={<Plus aria-hidden="true" />}
            onClick={() =>
              void perform({
                run: () => addPasskey(nameOfThisDevice()),
                done: "Je passkey is toegevoegd.",
              })
            }
          >
            Passkey toevoegen
          </Button>
        </div>
      ) : (
        <Paragraph tone="soft">Deze browser kent geen passkeys.</Paragraph>
      )}
      {renaming !== null && (
        <Rename
          passkey={renaming}
          onClose={() => setRenaming(null)}
          onName={(name) => {
            setRenaming(null);
            void perform({
              run: () => renamePasskey(renaming.id, name),
              done: "De naam is veranderd.",
            });
          }}
        />
      )}
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={`${removing?.name ?? ""} verwijderen?`}
        actions={
          <>
            <Button onClick={() => setRemoving(null)}>Houd hem</Button>
            <Button
              look="danger"
              onClick={() => {
                if (removing === null) return;
                setRemoving(null);
                void perform({
                  run: () => removePasskey(removing.id),
                  done: "De passkey is verwijderd.",
                });
              }}
            >
              Verwijder de passkey
            </Button>
          </>
        }
      >
        <Paragraph>
          Je kunt er dan niet meer mee inloggen. Haal hem daarna ook weg bij de wachtwoorden op je
          telefoon of computer.
        </Paragraph>
      </Dialog>
      {waiting !== null && (
        <ShowItIsYou
          ways={waiting.asks.ways}
          onClose={() => setWaiting(null)}
          onShown={() => void perform(waiting.act)}
        />
      )}
    </>
  );
}

function Rename({
  passkey,
  onClose,
  onName,
}: {
  passkey: Passkey;
  onClose: () => void;
  onName: (name: string) => void;
}) {
  const [name, setName] = useState(passkey.name);
  const trimmed = name.trim();
  return (
    <Dialog open onClose={onClose} title="Hoe heet deze passkey?">
      <Form onSubmit={() => trimmed !== "" && onName(trimmed)}>
        <TextField label="Naam" value={name} onChange={setName} maxLength={60} />
        <Button type="submit" look="primary" wide disabled={trimmed === ""}>
          Bewaar de naam
        </Button>
      </Form>
    </Dialog>
  );
}

function historyOf(passkey: Passkey): string {
  const made = `gemaakt op ${formatDate(new Date(passkey.created_at * 1000))}`;
  if (passkey.last_used_at === null) return made;
  return `${made}, laatst gebruikt ${formatRelativeDay(new Date(passkey.last_used_at * 1000))}`;
}
