import { readFileSync } from "node:fs";
import { COLOURS } from "./colours.mjs";

const css = readFileSync(new URL("art.css", import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const rules = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector, body]) => ({ selector: selector.trim(), body: body.trim() })).filter((rule) => !rule.selector.startsWith("@"));

/** Splits "light-dark(a, b)" at its own comma. */
function pick(value, dark) {
  let out = value;
  for (let at = out.indexOf("light-dark("); at >= 0; at = out.indexOf("light-dark(")) {
    let depth = 0;
    let comma = -1;
    let end = at + 11;
    for (; end < out.length; end++) {
      if (out[end] === "(") depth++;
      else if (out[end] === ")") {
        if (depth === 0) break;
        depth--;
      } else if (out[end] === "," && depth === 0) comma = end;
    }
    out = out.slice(0, at) + (dark ? out.slice(comma + 1, end) : out.slice(at + 11, comma)).trim() + out.slice(end + 1);
  }
  return out;
}

function resolve(text, dark) {
  let out = text;
  for (let round = 0; round < 6 && out.includes("var("); round++) out = out.replace(/var\((--[\w-]+)\)/g, (whole, name) => COLOURS[name] ?? whole);
  return pick(out, dark);
}

/** A drawing with only the rules it uses, colours filled in, on its own as a file. `hour`: "licht" or "donker". */
export function standAlone(svg, { hour = "donker", width, height } = {}) {
  const classes = new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(/\s+/)));
  const used = rules.filter(({ selector }) => selector.split(",").some((one) => [...one.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name)) && one.includes(".")));
  const style = used.map(({ selector, body }) => `${selector}{${resolve(body, hour === "donker")}}`).join("");
  const size = width ? ` width="${width}" height="${height}"` : "";
  return resolve(svg, hour === "donker")
    .replace(/<svg /, `<svg xmlns="http://www.w3.org/2000/svg"${size} `)
    .replace(/ focusable="false"/, "")
    .replace(/<defs>/, `<style>${style}</style><defs>`)
    .replace(/\n/g, "");
}
