import type { CompiledStep, StoryGround } from "../../model/compileStory";
import { m } from "../../paraglide/messages.js";

/** The steps of the guided tour, each with its sentences and the words that these rest on. */
export function StillStory({ steps }: { steps: readonly CompiledStep[] }) {
  return (
    <ol>
      {steps.map(({ id, title, sentences }) => (
        <li key={id}>
          <h3>{title}</h3>
          {sentences.map(({ text, grounds }) => (
            <p key={text}>
              {text} <small>{grounds.map(tellGround).join("; ")}</small>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function tellGround({ title, quote, publishers }: StoryGround): string {
  const words = quote === null ? title : m.cite_quoted({ title: quote });
  return `${words}, ${publishers.join(", ")}`;
}
