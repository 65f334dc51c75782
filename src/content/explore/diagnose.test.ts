import { describe, expect, it } from "vitest";
import { change, good, lineOf, projectWith } from "../testing/project.ts";
import { checkModel } from "./diagnose.ts";

describe("a case with more states than can be looked at", () => {
  /** Ten questions with four answers, each remembered to the end. */
  const vars = Array.from({ length: 10 }, (_, at) => `v${at}`);
  const options = (name: string) =>
    [0, 1, 2, 3].map(
      (add) => `{ id: o${add}, text: "Keuze ${add} van deze vraag", judge: { rol.nee-zeggen: best }, because: "Zo is het.", set: { ${name}: ${add} } }`,
    );
  const moments = vars.map(
    (name) => `  - { id: vraag-${name}, step: partners, do: choose, title: Vraag, ask: "Wat doe je?", options: [${options(name).join(", ")}] }\n`,
  );
  const text = [
    change("vars:\n", `vars:\n${vars.map((name) => `  ${name}: { range: [0, 9], start: 0 }\n`).join("")}`),
    change("oov: [", `oov: [${vars.map((name) => `vraag-${name}, `).join("")}`),
    change("moments:\n", `moments:\n${moments.join("")}`),
    change("  onrust: { when: rust == 0", `  onrust: { when: "rust == 0 && ${vars.join(" + ")} > 3"`),
  ].reduce((now, step) => step(now), good);

  it("stops, and tells only that, with the moment where it was", () => {
    const project = projectWith(text);
    const [compiled] = project.cases;
    const place = project.places["proef"];
    if (!compiled || !place || !project.framework) throw new Error(project.diagnostics.map(({ message }) => message).join("\n"));
    const found = checkModel(compiled, project.framework, place, { most: 2_000 }).diagnostics;
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "WH039 De casus kan op te veel manieren lopen om na te kijken: meer dan 2.000 toestanden (oov, basis).",
    ]);
    expect(found[0]?.line).toBeGreaterThanOrEqual(lineOf(text, "id: vraag-v0"));
  });
});
