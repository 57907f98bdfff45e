import type { Deck } from "../model/deck";

/** A packed deck and what it has to unpack to for ever. */
export interface GoldenDeck {
  packed: string;
  deck: Deck;
}

/** Only ever added to: a deck that was handed out once stays in the list. */
export const GOLDEN_DECKS: readonly [GoldenDeck, ...GoldenDeck[]] = [
  {
    packed:
      "1fY8xTgMxEEWvMnJB5ZVR6JBWK9FwACJRRFt8nAkexbEtz2zQpuIO3JCToEBBBd3Xf9L7-ju3TZ2ZzsJv6vzOhX1oOIoayiAdZdjcbu6CyYmzFA6TqC48vuKCITKUD9LZefecYGSJCd0kZibFqlQP9IgL3Pyn-IQWJuU8tozI9_rDX5CXmPianXdP3yWh7OnhF9Dn-weBWq9nKZE9lUqtSrF_1jpnmNSiYcpYuY_I-abB0hiTFHhb-lHW6x83z18z",
    deck: {
      title: "Three views",
      views: [
        {
          link: "/d/pakistan-iran-2023/timeline/?issue=gaza-ceasefire",
          caption: "What the article says of Gaza",
        },
        {
          link: "/d/pakistan-iran-2023/map/?sel=place:sistan-baluchestan",
          caption: "Sistan and Baluchestan – a province, no point",
        },
        {
          link: "/d/pakistan-iran-2023/relations/?layer=all&path=china,turkiye",
          caption: "",
        },
      ],
    },
  },
  {
    packed: "1i1ZS0olW0k_RL0jMziwuSczTzSxKzNM1MjAy1lfSUbqx6MauG8tvbFKKjQUAz",
    deck: { title: "", views: [{ link: "/d/pakistan-iran-2023/", caption: "آغاز" }] },
  },
];
