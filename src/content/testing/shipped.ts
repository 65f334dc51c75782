import { compileProject, type Project } from "../project.ts";
import { real, REMEMBERED } from "./project.ts";

/** What is shipped, compiled once for all test files of a process: they only look at it. */
export const shipped: Project = compileProject({ list: real.list, read: real.read }, { today: "2026-11-26", ...REMEMBERED });
