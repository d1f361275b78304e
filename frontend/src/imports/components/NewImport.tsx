/** Hand in a file: what it is about, the columns it needs, and the file itself. */
import { Download } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useRoles } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { FileDrop } from "@/imports/components/FileDrop";
import { useStartImport } from "@/imports/queries";
import type { ImportKind } from "@/imports/types";
import { KIND_WORDS, KINDS } from "@/imports/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { RadioGroup } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import "@/imports/components/imports.css";

export function NewImport() {
  const { active } = useRoles();
  const navigate = useNavigate();
  const { key, renew } = useIdempotencyKey();
  const start = useStartImport(active?.region?.id, key);
  const [kind, setKind] = useState<ImportKind>("substitutes");
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (file === null) return;
    start.mutate(
      { kind, file },
      { onSuccess: (run) => void navigate(`/imports/${run.id}`), onError: renew },
    );
  };
  return (
    <Card>
      <Form onSubmit={send}>
        <div className="imports-new">
          <Stack>
            <RadioGroup
              label="Wat wil je inlezen?"
              options={KINDS}
              value={kind}
              onChange={setKind}
            />
          </Stack>
          <Stack>
            <div>
              <p className="imports-strong">{`Voorbeeldbestand: ${KIND_WORDS[kind].toLowerCase()}`}</p>
              <Paragraph tone="soft">
                De kolommen staan er al in. Vul je eigen regels aan.
              </Paragraph>
              <p className="imports-templates">
                <Template kind={kind} format="xlsx" label="Excel" />
                <Template kind={kind} format="csv" label="CSV" />
              </p>
            </div>
            <FileDrop
              file={file}
              error={tried && file === null ? "Kies eerst een bestand." : undefined}
              onFile={(chosen) => {
                setFile(chosen);
                start.reset();
                renew();
              }}
            />
            {start.isError && (
              <Alert kind="error" title="Dit bestand ging niet mee" announce>
                {sentenceOf(start.error)}
              </Alert>
            )}
            <Button type="submit" look="primary" size="large" wide busy={start.isPending}>
              Vergelijk dit bestand
            </Button>
            <Paragraph tone="small">
              We slaan nog niets op. Je ziet eerst wat er zou veranderen.
            </Paragraph>
          </Stack>
        </div>
      </Form>
    </Card>
  );
}

function Template({ kind, format, label }: { kind: ImportKind; format: string; label: string }) {
  return (
    <a
      className="imports-template"
      href={`/api/v1/import-templates/${kind}?format=${format}`}
      download={`${kind}.${format}`}
    >
      <Download size={18} aria-hidden="true" />
      {label}
    </a>
  );
}
