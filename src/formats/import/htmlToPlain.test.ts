import { describe, expect, it } from "vitest";
import { htmlToPlain } from "./htmlToPlain";

describe("htmlToPlain", () => {
  it.each([
    ["plain & simple", "plain & simple"],
    ["<p>One</p><p>two <b>three</b></p>", "One two three"],
    ["a<br/>b", "a b"],
    ["a &lt;b&gt; &amp;amp; &#65;&#x42;&nbsp;c &unknown;", "a <b> &amp; AB c &unknown;"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["x<script>alert('<b>')</script>y<style>p{}</style>z", "xyz"],
    ["x<!-- a > b -->y", "xy"],
    ["x<script>never closed", "x"],
    ["x<b never closed", "x"],
    ["&#0;&#x110000;&#1114112;", ""],
    ["&lt;script&gt;", "<script>"],
  ])("reads %s as %s", (html, words) => {
    expect(htmlToPlain(html)).toBe(words);
  });

  it("does not slow down where nothing is closed", () => {
    expect(htmlToPlain("<a".repeat(200_000))).toBe("");
    expect(htmlToPlain("< ".repeat(200_000)).length).toBeGreaterThan(100_000);
  });
});
