/** What a school says about itself: contact, arrival, and whom it asks first or not at all. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useMySchools } from "@/schools/mySchools";
import { PeopleLists } from "@/schools/components/PeopleLists";
import { useEditLocation, useSchoolLocation } from "@/schools/queries";
import type { SchoolLocation } from "@/schools/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Form } from "@/ui/Form";
import { Columns, PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { TextArea, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MOST_ARRIVAL = 280;

export default function MySchoolPage() {
  const { current } = useMySchools();
  const location = useSchoolLocation(current?.id);
  if (current === undefined) return <EmptyState title="Je hebt geen school" level={1} />;
  return (
    <Stack>
      <PageHeader title="Mijn school" kicker={current.name} />
      <QueryView query={location} loading={<CardSkeleton label="Je school laden" />}>
        {(school) => (
          <Columns narrowest="22rem">
            <Section id="contact" title="Contact en aankomst">
              <Card>
                <ContactForm key={school.id} school={school} />
              </Card>
            </Section>
            <PeopleLists locationId={school.id} />
          </Columns>
        )}
      </QueryView>
    </Stack>
  );
}

function ContactForm({ school }: { school: SchoolLocation }) {
  const [contactName, setContactName] = useState(school.contactName);
  const [contactPhone, setContactPhone] = useState(school.contactPhone);
  const [arrivalNotes, setArrivalNotes] = useState(school.arrivalNotes);
  const edit = useEditLocation(school.id);
  const toast = useToast();
  const save = () =>
    edit.mutate(
      { contactName, contactPhone, arrivalNotes },
      { onSuccess: () => toast("Bewaard. Invallers zien dit bij hun invalbeurt.") },
    );
  return (
    <Form onSubmit={save}>
      <TextField
        label="Melden bij"
        optional
        maxLength={120}
        value={contactName}
        onChange={setContactName}
      />
      <TextField
        label="Telefoon op school"
        type="tel"
        optional
        maxLength={20}
        value={contactPhone}
        onChange={setContactPhone}
      />
      <TextArea
        label="Aankomst"
        description="Waar is de ingang, waar kun je parkeren of je fiets zetten?"
        optional
        rows={4}
        maxLength={MOST_ARRIVAL}
        value={arrivalNotes}
        onChange={setArrivalNotes}
      />
      {edit.isError && (
        <Alert kind="error" announce>
          {sentenceOf(edit.error)}
        </Alert>
      )}
      <div>
        <Button type="submit" look="primary" busy={edit.isPending}>
          Bewaar
        </Button>
      </div>
    </Form>
  );
}
