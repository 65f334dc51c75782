import type { CompiledCase } from "../../src/content/compiled.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { compileProject } from "../../src/content/project.ts";
import { REMEMBERED } from "../../src/content/testing/project.ts";
import type { Framework } from "../../src/domain/framework.ts";

interface OneCase {
  readonly compiled: CompiledCase;
  readonly framework: Framework;
}

const files = filesOn("scenarios");
const made = new Map<string, OneCase>();

/** One case of the library (`drills/d6-boa`), in the test itself: only what one play needs is read; the framework once a worker. */
export function compileOne(folder: string): OneCase {
  const known = made.get(folder) ?? compile(folder);
  made.set(folder, known);
  return known;
}

function compile(folder: string): OneCase {
  const list = () => files.list().filter((path) => !/^(?:casussen|drills|flits)\//u.test(path) || path.startsWith(`${folder}/`));
  const { cases, framework } = compileProject({ list, read: files.read }, { today: "2026-11-26", ...REMEMBERED });
  const [compiled] = cases;
  if (!compiled || !framework) throw new Error(`${folder} does not compile`);
  return { compiled, framework };
}
