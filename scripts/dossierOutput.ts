import { compileDossier, resolveEvidence } from "../src/model/compileDossier";
import { compileStory } from "../src/model/compileStory";
import { assembleDossier } from "../src/model/dossierDraft";
import { selectLayer } from "../src/model/dossierLayers";
import type { CheckedDossier } from "./dossierFolder";

/**
 * The files of a sound dossier as the application asks for them, by path below the folder of built
 * dossiers: whole, layer by layer, its terms, its tour and its texts.
 */
export function compileDossierFiles({ draft, texts: sourceTexts }: CheckedDossier) {
  const texts = new Map([...sourceTexts].map(([source, text]) => [source, text.content]));
  const authored = assembleDossier(draft);
  const dossier = compileDossier(authored, texts);
  const { id } = authored;
  const files = new Map<string, string>();
  const addJson = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value)}\n`);
  addJson(`${id}.json`, {
    $schema: "../dossier.schema.json",
    ...resolveEvidence(authored, texts),
  });
  for (const layer of dossier.layers)
    addJson(`${id}.${layer.id}.json`, selectLayer(dossier, layer.id));
  addJson(`${id}.terms.json`, dossier.terms);
  addJson(`${id}.story.json`, compileStory(dossier));
  for (const [source, text] of texts) files.set(`${id}/texts/${source}.txt`, text);
  return files;
}
