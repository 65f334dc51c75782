import { describe, expect, it } from "vitest";
import { UsageError } from "../options.ts";
import { checkNames, parsePackageOptions } from "./options.ts";

const KNOWN = { cases: ["waar-zijn-ze", "d1-kermis"], sets: ["waterhaven", "model"] };
const read = (line: string) => {
  const options = parsePackageOptions(line.split(" ").filter(Boolean));
  checkNames(options, KNOWN);
  return options;
};

describe("wrong use says what was possible", () => {
  it.each([
    ["", "--case"],
    ["--for scorm12", "--case"],
    ["--case waar-zijn-ze", "scorm2004"],
    ["--case waar-zijn-ze --for", "--for"],
    ["--case --for scorm12", "onvolledige optie “--case”"],
    ["--case waar-zijn-ze --for scorm13", "scorm12, scorm2004, cmi5, all"],
    ["--case waar-zijn-ze --voor scorm12", "“--voor”"],
    ["--case waar-zijn-z --for scorm12", "Bedoelde je “waar-zijn-ze”?"],
    ["--case heel-wat-anders --for scorm12", "waar-zijn-ze, d1-kermis"],
    ["--case waar-zijn-ze --all --for scorm12", "Laat --case of --all weg"],
    ["--all --for scorm12 --agreements modl", "Bedoelde je “model”?"],
    ["--all --for scorm12 --agreements model,waterhaven", "waterhaven, model"],
    ["--all --for scorm12 --mode examen", "oefenen, toets"],
    ["--all --for scorm12 --threshold 70", "--mode toets"],
    ["--all --for scorm12 --mode oefenen --threshold 70", "--mode toets"],
    ["--all --for scorm12 --mode toets --threshold 101", "0 tot en met 100"],
    ["--all --for scorm12 --mode toets --threshold -1", "0 tot en met 100"],
    ["--all --for scorm12 --mode toets --threshold 70,5", "0 tot en met 100"],
    ["--all --for scorm12 --mode toets --threshold 7e1", "0 tot en met 100"],
    ["--flits --for scorm12 --mode toets", "Opfrissers"],
  ])("%s", (line, said) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(said);
  });
});

it("reads what is asked, each case and each standard once, in their own order", () => {
  expect(read("--for cmi5 --case d1-kermis --for scorm12 --case waar-zijn-ze --case d1-kermis --mode toets --threshold 0 --agreements model --json")).toEqual({
    cases: ["d1-kermis", "waar-zijn-ze"],
    all: false,
    flits: false,
    standards: ["scorm12", "cmi5"],
    agreements: "model",
    mode: "toets",
    threshold: 0,
    json: true,
  });
  expect(read("--flits --for all")).toEqual({ cases: [], all: false, flits: true, standards: ["scorm12", "scorm2004", "cmi5"], json: false });
});
