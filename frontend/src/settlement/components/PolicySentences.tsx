/** The agreements of the pool that hold today, in plain sentences. */
import { usePoolPolicy } from "@/settlement/queries";
import { Disclosure } from "@/ui/Disclosure";
import { QueryView, Skeleton } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

export function PolicySentences({ region }: { region: number }) {
  const policy = usePoolPolicy(region);
  return (
    <Disclosure summary="Alle afspraken van de pool die nu gelden">
      <QueryView query={policy} loading={<Skeleton label="De afspraken laden" />}>
        {({ sentences }) => (
          <>
            {sentences.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            <Paragraph tone="soft">Deze afspraken veranderen alleen met een besluit.</Paragraph>
          </>
        )}
      </QueryView>
    </Disclosure>
  );
}
