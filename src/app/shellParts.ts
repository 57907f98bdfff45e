import { lazyPart } from "../ui/lazyPart";

export const loadViewPage = () => import("./ViewPage");

/** The first picture of most readers is the overview. */
export const ViewPage = lazyPart(async () => (await loadViewPage()).ViewPage);

/** Few links name a step of the tour. */
export const StoryBar = lazyPart(async () => (await import("../features/story/StoryBar")).StoryBar);

/** Only a link that carries a deck has it. */
export const DeckBar = lazyPart(async () => (await import("../features/deck/DeckBar")).DeckBar);
