import { describe, expect, it } from "vitest";
import { fetchedElsewhere, referencesIn } from "./references.ts";

const THERE = ["assets/a-12345678.js", "assets/b-12345678.svg", "icons/c.png"];
const refer = (path: string, text: string) => referencesIn(path, new TextEncoder().encode(text), (other) => THERE.includes(other));

describe("what a file refers to", () => {
  it.each([
    ["index.html", '<script src="./assets/a-12345678.js">', ["assets/a-12345678.js"], []],
    ["index.html", '<img srcset="assets/b-12345678.svg 2x">', ["assets/b-12345678.svg"], []],
    ["assets/x.js", 'import("./a-12345678.js")', ["assets/a-12345678.js"], []],
    ["assets/x.js", 'd=["assets/a-12345678.js"]', ["assets/a-12345678.js"], []],
    ["assets/x.css", "url(../icons/c.png)", ["icons/c.png"], []],
    ["assets/a-12345678.js", 'import("./a-12345678.js")', [], []],
    ["assets/x.js", 'import("./gone-12345678.js")', [], ["./gone-12345678.js"]],
    ["assets/x.js", '"jouw-foto.svg"', [], []],
    ["assets/x.js", '"https://host.example/stb-2019-180.html https://host.example/assets/a-12345678.js"', [], []],
    ["assets/x.png", "./gone-12345678.js", [], []],
  ] as const)("%s: %s", (path, text, found, missing) => expect(refer(path, text)).toEqual({ found: [...found], missing: [...missing] }));
});

describe("what is fetched from elsewhere", () => {
  it.each([
    ["a.html", '<script src="https://cdn.example/x.js"></script>', ["https://cdn.example/x.js"]],
    ["a.html", '<link rel="stylesheet" href="//cdn.example/x.css">', ["//cdn.example/x.css"]],
    ["a.css", "a { background: url('https://cdn.example/x.png') }", ["https://cdn.example/x.png"]],
    ["a.js", 'fetch("https://api.example/")', ["https://api.example/"]],
    ["a.js", "import(`https://cdn.example/x.js`)", ["https://cdn.example/x.js"]],
    ["a.html", '<a href="https://wetten.example">wet</a>', []],
    ["a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>', []],
    ["a.js", 'const law = "https://wetten.example"', []],
  ] as const)("%s: %s", (path, text, addresses) => expect(fetchedElsewhere(path, new TextEncoder().encode(text))).toEqual([...addresses]));
});
