import { describe, expect, it } from "vitest";
import { PACKAGE_META, parsePackage } from "../../runtime/lmsPackage.ts";
import { configOf } from "./activities.ts";
import { pageFor } from "./page.ts";
import { activityOf } from "./testing/course.ts";
import { TEMPLATE } from "./testing/edition.ts";

const config = configOf(activityOf("een", { title: `'Waar' & "hoe" <b> $& $1?` }), "scorm12");
const page = pageFor(TEMPLATE, config);

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe("the page of an activity", () => {
  it("says what it is for, right after the policy, as the program reads it", () => {
    const [, content] = new RegExp(`object-src 'none'" />\\s*<meta name="${PACKAGE_META}" content="([^"]*)" />`, "u").exec(page) ?? [];
    expect(parsePackage(unescaped(content ?? ""))).toEqual(config);
  });

  it("has the title, also one with signs of HTML and of replacing", () => {
    expect(page).toContain("<title>&#39;Waar&#39; &amp; &quot;hoe&quot; &lt;b&gt; $&amp; $1? · Waterhaven</title>");
    expect(page.match(/<title>/gu)).toHaveLength(1);
  });

  it.each([
    ["scorm12", "connect-src 'self' data: blob:; object"],
    ["scorm2004", "connect-src 'self' data: blob:; object"],
    ["cmi5", "connect-src 'self' data: blob: https: http:; object"],
  ] as const)("%s may connect to no more than it needs", (standard, policy) => {
    expect(pageFor(TEMPLATE, { ...config, standard })).toContain(`content="default-src 'self'; ${policy}-src 'none'"`);
  });

  it("is not made from a page without a policy", () => expect(() => pageFor("<title></title>", config)).toThrow("policy"));
});
