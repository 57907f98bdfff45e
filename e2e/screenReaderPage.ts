import type { Virtual } from "@guidepup/virtual-screen-reader";

/** What listens inside the page. */
export interface Hearing {
  search: (by: "region" | "next", beginning: string, most: number) => Promise<string[]>;
  catchUp: () => Promise<string[]>;
  focus: () => void;
}

/**
 * Runs in the page: moves the virtual reader and puts its phrases as people hear them. Left out is what
 * no screen reader says: groups without a name, paragraphs, what is inside a button (its name says it),
 * choices of a closed list, the contents of a row or cell before they are read one by one.
 */
export async function listenIn(virtual: Virtual): Promise<Hearing> {
  const QUIET =
    /^(?:end of )?(?:paragraph|group|figure|caption|term|definition|superscript|mark|strong|emphasis|time)$/;
  const ENDS = /^end(?: of (?!region|list\b|table|dialog|group,)|,)/;
  let read = 0;

  const phrase = (text: string): string | null => {
    const spoken = text
      .replace(/, level \d+, position (\d+), set size (\d+)$/, ", $1 of $2")
      .replace(/, not (?:disabled|expanded)\b/g, "")
      .replace(/^(polite|assertive): /, "live: ");
    return spoken === "" || QUIET.test(spoken) || ENDS.test(spoken) ? null : spoken;
  };

  const atPresent = (text: string): string | null => {
    const node = virtual.activeNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element || element.closest("noscript, option, caption")) return null;
    const button = element.closest("button, [role=button]");
    if (button && button !== node) return null;
    const role = /^(?:row|cell|rowheader|columnheader|gridcell)(?=,)/.exec(text)?.[0];
    if (role && element.childElementCount > 0) return role;
    return phrase(text);
  };

  /** The paragraph whose text is being read; null on anything else. */
  const blockOfText = (): Element | null => {
    const { activeNode } = virtual;
    return activeNode instanceof Text
      ? (activeNode.parentElement?.closest("p, li, td, th, blockquote, figcaption") ?? null)
      : null;
  };

  const catchUp = async (): Promise<string[]> => {
    const log = await virtual.spokenPhraseLog();
    const fresh = log.slice(read);
    read = log.length;
    return fresh.flatMap((text) => phrase(text) ?? []);
  };

  await virtual.start({ container: document.body });
  await catchUp();
  return {
    catchUp,
    focus: () => {
      const { activeNode } = virtual;
      if (activeNode instanceof HTMLElement || activeNode instanceof SVGElement) activeNode.focus();
    },
    search: async (by, beginning, most) => {
      const heard: string[] = [];
      let lastBlock: Element | null = null;
      for (let step = 0; step < most; step++) {
        if (by === "region") await virtual.perform(virtual.commands.moveToNextRegion);
        else await virtual.next();
        const text = await virtual.lastSpokenPhrase();
        const spoken = atPresent(text);
        const block = blockOfText();
        if (spoken !== null && block !== null && block === lastBlock) {
          // Words of one paragraph are read in one breath.
          heard.push(`${heard.pop() ?? ""} ${spoken}`.replaceAll(/(?<=[“(]) | (?=[”),.;:’])/g, ""));
        } else if (spoken !== null) heard.push(spoken);
        if (spoken !== null) lastBlock = block;
        if (heard.at(-1)?.startsWith(beginning) || text === "end of document") break;
      }
      read = (await virtual.spokenPhraseLog()).length;
      return heard;
    },
  };
}
