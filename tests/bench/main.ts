import { browserBench } from "./browser.ts";
import { engineBench } from "./engine.ts";
import { exploreBench } from "./explore.ts";
import { packagesBench } from "./packages.ts";
import { routesBench } from "./routes.ts";

/**
 * `npm run bench [-- --only engine|explore|routes|packages|browser]`: one JSON document; what it does goes to the error stream. Timings are
 * reported, not asserted: machines differ. The browser part measures the product in dist/.
 */
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
if (only !== undefined && !["engine", "explore", "routes", "packages", "browser"].includes(only)) {
  console.error(`There is no part "${only}": engine, explore, routes, packages or browser.`);
  process.exit(2);
}
const say = (text: string) => console.error(text);
console.log(
  JSON.stringify(
    {
      ...(only === undefined || only === "engine" ? { engine: engineBench() } : {}),
      ...(only === undefined || only === "explore" ? { explore: exploreBench(say) } : {}),
      ...(only === undefined || only === "routes" ? { routes: routesBench(say) } : {}),
      ...(only === undefined || only === "packages" ? { packages: packagesBench(say) } : {}),
      ...(only === undefined || only === "browser" ? { browser: await browserBench(say) } : {}),
    },
    null,
    2,
  ),
);
