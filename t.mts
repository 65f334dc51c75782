import fc from "fast-check"; import { samples } from "./tests/fuzz/samples.ts"; import { verdictOn } from "./tests/fuzz/verdict.ts";
const t0=process.cpuUsage().user; const all = fc.sample(samples(0), {numRuns:200, seed:5}); console.log("generate", (process.cpuUsage().user-t0)/1000);
const ms = all.map(s=>({s, v:verdictOn(s)})); ms.sort((a,b)=>b.v.ms-a.v.ms); console.log("total", ms.reduce((x,y)=>x+y.v.ms,0)); for (const {s,v} of ms.slice(0,12)) console.log(v.outcome, v.ms.toFixed(0), s.path, s.text.length, s.text.slice(0,40).replace(/\s+/g," ")); console.log("median", ms[100]!.v.ms);
