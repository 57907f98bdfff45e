import type { Page } from "@playwright/test";

/** What a picture shows, free of pixels: two pages with equal signatures show the same state. */
export interface DomSignature {
  title: string;
  theme: string | undefined;
  views: { view: string; headline: string; counts: string; marks: string[] }[];
}

export function readDomSignature(page: Page): Promise<DomSignature> {
  return page.evaluate(() => {
    const viewElements = [...document.querySelectorAll<HTMLElement>("[data-view]")];
    return {
      title: document.title,
      theme: document.documentElement.dataset["theme"],
      views: viewElements.map((element) => {
        const count = element.querySelector<HTMLElement>("[data-count-shown]");
        const marks = [...element.querySelectorAll<HTMLElement>("[data-ref]")];
        return {
          view: element.dataset["view"] ?? "",
          headline: element.querySelector("h2")?.textContent ?? "",
          counts: `${count?.dataset["countShown"]}/${count?.dataset["countTotal"]}`,
          marks: marks.map((mark) =>
            [mark.dataset["ref"], mark.dataset["emphasis"], mark.getAttribute("aria-current")].join(
              " | ",
            ),
          ),
        };
      }),
    };
  });
}
