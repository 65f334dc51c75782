import { optimize } from "svgo";

/**
 * The same picture in fewer bytes: relative coordinates, whole units where a unit is about a pixel on screen. Inside
 * definitions and groups with a transform a unit may be many pixels: there a decimal stays. `detail` keeps one everywhere,
 * for a picture of which a part is shown enlarged.
 */
export function slim(svg, { detail = false } = {}) {
  const coarse = [];
  const depth = { kept: 0, stack: [] };
  const marked = svg.replace(/<(\/?)(\w+)((?:\s[^<>]*?)?)(\/?)>/g, (tag, closes, name, attributes, alone) => {
    if (closes) {
      if (depth.stack.pop()) depth.kept -= 1;
      return tag;
    }
    const keeps = name === "defs" || name === "clipPath" || /\s(transform|stroke)=/.test(attributes);
    if (!alone) {
      depth.stack.push(keeps);
      if (keeps) depth.kept += 1;
    }
    if (detail || name !== "path" || keeps || depth.kept > 0) return tag;
    return tag.replace(/\sd="([^"]*)"/, (_, d) => ` d="${coarse.push(d) - 1}#"`);
  });
  const rounded = new Map(
    [...paths(`<svg xmlns="http://www.w3.org/2000/svg">${coarse.map((d, index) => `<path id="p${index}" d="${d}"/>`).join("")}</svg>`, 0).matchAll(/<path id="p(\d+)" d="([^"]*)"/g)].map(
      ([, index, d]) => [Number(index), d],
    ),
  );
  const whole = marked.replace(/ d="(\d+)#"/g, (_, index) => ` d="${rounded.get(Number(index)) ?? coarse[Number(index)]}"`);
  return optimize(whole, { plugins: [{ name: "convertPathData", params: { floatPrecision: 1, noSpaceAfterFlags: true } }, { name: "mergePaths", params: { floatPrecision: 1, noSpaceAfterFlags: true } }] }).data;
}

const paths = (svg, floatPrecision) => optimize(svg, { plugins: [{ name: "convertPathData", params: { floatPrecision, noSpaceAfterFlags: true } }] }).data;
