/** Beginning a version of the plan: for the next school year, or a revision of the one that counts. */
import { useState } from "react";
import { useNavigate } from "react-router";

import { useRoles } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { HeadEditor, headBody, type Head } from "@/programme/form/HeadEditor";
import { useStartVersion } from "@/programme/mutations";
import { dayBefore, nextSchoolYear } from "@/programme/span";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Form } from "@/ui/Form";
import { isoDay } from "@/ui/format";
import { ActionBar, PageHeader, Stack } from "@/ui/Layout";
import "@/programme/components/programme.css";

export default function NewVersionPage() {
  const { active } = useRoles();
  const { key } = useIdempotencyKey();
  const start = useStartVersion(key);
  const navigate = useNavigate();
  const [first] = useState(firstHead);
  const [head, setHead] = useState(first);
  const [tried, setTried] = useState(false);
  return (
    <Stack gap="large">
      <PageHeader
        title="Nieuwe versie van het plan"
        kicker={active?.region?.name}
        lead="Je begint met de tekst van het vastgestelde plan, als dat er is. Niemand anders ziet het concept."
      />
      <Form
        onSubmit={() => {
          setTried(true);
          const body = headBody(head);
          if (body === undefined) return;
          const region = active?.region?.id;
          start.mutate(region === undefined ? body : { ...body, region }, {
            onSuccess: (made) => void navigate(`/plan/versies/${made.id}/bewerken`),
          });
        }}
      >
        {start.isError && (
          <Alert kind="error" announce>
            {sentenceOf(start.error)}
          </Alert>
        )}
        <Card>
          <HeadEditor first={first} onChange={setHead} showErrors={tried} />
        </Card>
        <ActionBar>
          <ButtonLink to="/plan">Terug</ButtonLink>
          <Button type="submit" look="primary" busy={start.isPending}>
            Begin met schrijven
          </Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function firstHead(): Head {
  const year = nextSchoolYear(isoDay(new Date()));
  return {
    title: `Plan ${year.from.slice(0, 4)}-${year.until.slice(0, 4)}`,
    fromDate: year.from,
    lastDate: dayBefore(year.until),
    deadlineDate: null,
    introduction: "",
    note: "",
    principles: [],
  };
}
