/** The door: e-mail with a password, a passkey, or a code in the mail; a second factor when it is asked. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Navigate, useSearchParams } from "react-router";

import { CodeForm } from "@/accounts/CodeForm";
import { EmailForm } from "@/accounts/EmailForm";
import { LeavingNote } from "@/accounts/LeavingNote";
import { meQuery, useMe } from "@/accounts/me";
import { PasswordForm } from "@/accounts/PasswordForm";
import { isSharedDevice, setSharedDevice } from "@/accounts/sharedDevice";
import { confirmCode, confirmSecondFactor, currentStep, type SignInStep } from "@/accounts/signIn";
import { Checkbox } from "@/ui/Choices";
import "@/accounts/sign-in.css";

type Screen = "password" | "ask-code" | "code" | "second-factor";

export default function SignInPage() {
  const me = useMe();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  const [screen, setScreen] = useState<Screen>("password");
  const [email, setEmail] = useState("");

  useEffect(() => {
    // A page that came from the cache has no cross-site token yet; and a half-finished sign-in goes on.
    currentStep().then(
      (step) => {
        if (step === "code" || step === "second-factor") setScreen(step);
      },
      () => undefined,
    );
  }, []);

  if (me.data !== null && me.data !== undefined) {
    return <Navigate to={safeTarget(parameters.get("naar"))} replace />;
  }

  async function follow(step: SignInStep) {
    if (step === "done") {
      // Whoever used this device before may have left without signing out: their session simply ended.
      const [who] = meQuery.queryKey;
      queries.removeQueries({
        // All but who is signed in itself; what begins with it, such as their devices, goes too.
        predicate: ({ queryKey }) => queryKey.length > 1 || queryKey[0] !== who,
      });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    } else if (step === "password") setScreen("password");
    else setScreen(step);
  }

  return (
    <div className="sign-in">
      <LeavingNote />
      {screen === "password" && (
        <PasswordForm
          email={email}
          onEmail={setEmail}
          onStep={follow}
          onPreferCode={() => setScreen("ask-code")}
        />
      )}
      {screen === "ask-code" && (
        <EmailForm
          email={email}
          onEmail={setEmail}
          onSent={() => setScreen("code")}
          onPreferPassword={() => setScreen("password")}
        />
      )}
      {(screen === "password" || screen === "ask-code") && <SharedDevice />}
      {screen === "code" && (
        <CodeForm
          key="code"
          title="Kijk in je mail"
          lead={`We hebben een code gestuurd${email === "" ? "" : ` naar ${email}`}. De code werkt één keer en een paar minuten.`}
          label="Code uit je mail"
          confirm={confirmCode}
          onStep={follow}
          onBack={() => setScreen("ask-code")}
          backLabel="Nieuwe code aanvragen"
        />
      )}
      {screen === "second-factor" && (
        <CodeForm
          key="second-factor"
          title="Nog één stap"
          lead="Open de app waarmee je codes maakt en vul de code van nu in. Een herstelcode mag ook."
          label="Code uit je app"
          confirm={confirmSecondFactor}
          onStep={follow}
          onBack={() => setScreen("password")}
          backLabel="Opnieuw beginnen"
        />
      )}
    </div>
  );
}

/** Not asked on a phone of one's own, so it is off; a school computer needs it once. */
function SharedDevice() {
  const [shared, setShared] = useState(isSharedDevice);
  return (
    <Checkbox
      label="Dit apparaat is niet alleen van mij"
      description="Je wordt dan na een werkdag vanzelf uitgelogd. Anders blijf je ingelogd."
      checked={shared}
      onChange={(checked) => {
        setSharedDevice(checked);
        setShared(checked);
      }}
    />
  );
}

/** Only an address of our own: a link in a mail must not send people elsewhere after signing in. */
export function safeTarget(wanted: string | null): string {
  // Browsers skip tabs and line ends in an address, so "/<tab>/elsewhere" is an address of elsewhere.
  return wanted !== null &&
    /^\/(?![/\\])[^\t\n\r]*$/.test(wanted) &&
    !wanted.startsWith("/inloggen")
    ? wanted
    : "/";
}
