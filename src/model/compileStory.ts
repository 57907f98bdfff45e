import type { Dossier, DossierRecord, Source, StoryStep } from "./dossier";
import type { Reference } from "./reference";

/** What a sentence of the tour rests on, as it is shown beside it. */
export interface StoryGround {
  reference: Reference;
  /** Of the record, or of the source. */
  title: string;
  /** The source's words where they are bundled; else the record only cites its sources. */
  quote: string | null;
  /** Whose pages these are, each once. */
  publishers: readonly string[];
}

export interface CompiledStep extends Pick<StoryStep, "id" | "title" | "link"> {
  sentences: readonly { text: string; grounds: readonly StoryGround[] }[];
}

/** The tour with the words that it rests on, so that it can be read without the rest of the dossier. */
export function compileStory(dossier: Dossier): CompiledStep[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const records = new Map<string, DossierRecord>(
    [...dossier.events, ...dossier.positions].map((record) => [record.id, record]),
  );
  const ground = (reference: string): StoryGround => {
    const id = reference.slice(reference.indexOf(":") + 1);
    const record = records.get(id);
    return record
      ? groundInRecord(reference as Reference, record, sources)
      : groundInSource(reference as Reference, sources.get(id));
  };
  return dossier.story.map(({ id, title, link, sentences }) => ({
    id,
    title,
    link,
    sentences: sentences.map(({ text, evidence }) => ({ text, grounds: evidence.map(ground) })),
  }));
}

function groundInRecord(
  reference: Reference,
  { title, evidence }: DossierRecord,
  sources: ReadonlyMap<string, Source>,
): StoryGround {
  const publishers = evidence.flatMap(({ source }) => sources.get(source)?.publisher ?? []);
  const quoted = evidence.find(({ quote }) => quote !== undefined);
  return {
    reference,
    title,
    quote: quoted?.quote?.exact ?? null,
    publishers: [...new Set(publishers)],
  };
}

function groundInSource(reference: Reference, source: Source | undefined): StoryGround {
  const publishers = source ? [source.publisher] : [];
  return { reference, title: source?.title ?? "", quote: null, publishers };
}
