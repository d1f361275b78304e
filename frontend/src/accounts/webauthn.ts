/** Between the options and answers of the server, which are JSON, and those of the browser, which hold bytes. */

type Encoded = { id: string; type: string; transports?: string[] };

export type CreationOptions = Record<string, unknown> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Encoded[];
};
export type RequestOptions = Record<string, unknown> & {
  challenge: string;
  allowCredentials?: Encoded[];
};

/** What a person can do about it, when the device gives no passkey. */
export class NoPasskey extends Error {
  override readonly name = "NoPasskey";
}

export function canUsePasskeys(): boolean {
  return "PublicKeyCredential" in window;
}

export async function makePasskey(options: CreationOptions): Promise<unknown> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    user: { ...options.user, id: bytesOf(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map(decoded),
  } as unknown as PublicKeyCredentialCreationOptions;
  return answerOf(() => navigator.credentials.create({ publicKey }));
}

export async function signWithPasskey(options: RequestOptions): Promise<unknown> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(decoded),
  } as unknown as PublicKeyCredentialRequestOptions;
  return answerOf(() => navigator.credentials.get({ publicKey }));
}

async function answerOf(ask: () => Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = (await ask()) as PublicKeyCredential | null;
    if (credential === null) throw new NoPasskey(WORDS["NotAllowedError"]);
    return encoded(credential);
  } catch (error) {
    if (error instanceof DOMException) throw new NoPasskey(WORDS[error.name] ?? WORDS["other"]);
    throw error;
  }
}

const WORDS: Record<string, string> = {
  NotAllowedError: "Er is geen passkey gebruikt. Probeer het opnieuw, of kies een andere manier.",
  InvalidStateError: "Dit apparaat heeft al een passkey voor jouw account.",
  SecurityError: "Op dit adres werken passkeys niet. Kies een andere manier.",
  other: "De passkey werkte niet. Kies een andere manier.",
};

const BYTES = [
  "attestationObject",
  "authenticatorData",
  "clientDataJSON",
  "signature",
  "userHandle",
] as const;

function encoded(credential: PublicKeyCredential): unknown {
  const given = credential.response as unknown as Record<string, ArrayBuffer | null | undefined>;
  const response = Object.fromEntries(
    BYTES.flatMap((name) => {
      const value = given[name];
      return value === null || value === undefined ? [] : [[name, textOf(value)]];
    }),
  );
  return {
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

function decoded(given: Encoded) {
  return { ...given, id: bytesOf(given.id) };
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

export function textOf(bytes: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
