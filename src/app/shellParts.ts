import { latePart } from "../ui/latePart";
import { lazyPart } from "../ui/lazyPart";

export const loadViewPage = () => import("./ViewPage");

/** All that can be taken along: in the masthead, and under More on phones. */
export const ViewActions = latePart(async () => (await import("./ViewActions")).ViewActions);

/** The first picture of most readers is the overview. */
export const ViewPage = lazyPart(async () => (await loadViewPage()).ViewPage);

/** Only of a set that a reader brought along. */
export const ImportedHeading = lazyPart(async () => (await loadViewPage()).ImportedHeading);

/** Only a link to such a set needs it, where the set is not. */
export const AskForFile = lazyPart(async () => (await loadViewPage()).AskForFile);

/** Few links name a step of the tour. */
export const StoryBar = lazyPart(async () => (await import("../features/story/StoryBar")).StoryBar);

/** Only a link that carries a deck has it. */
export const DeckBar = lazyPart(async () => (await loadViewPage()).DeckBar);
