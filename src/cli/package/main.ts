import { runPackage } from "./run.ts";

process.exitCode = await runPackage(process.argv.slice(2));
