import { PACKAGE_META, type PackageConfig } from "../../runtime/lmsPackage.ts";
import { escapeText } from "./manifest/xml.ts";

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(" ?\/?>)/u;
const TITLE = /<title>[^<]*<\/title>/u;

/**
 * The page of an activity, made from the page of the edition: its own title, and what it is for beside the policy. Only cmi5 may connect elsewhere: its
 * learning record store stands where the learning system says.
 */
export function pageFor(template: string, config: PackageConfig): string {
  if (!POLICY.test(template) || !TITLE.test(template)) throw new Error("The page that was built has no policy or no title.");
  const meta = `\n    <meta name="${PACKAGE_META}" content="${escapeText(JSON.stringify(config))}" />`;
  return template
    .replace(POLICY, (_, open: string, policy: string, close: string) => `${open}${config.standard === "cmi5" ? connecting(policy) : policy}${close}${meta}`)
    .replace(TITLE, () => `<title>${escapeText(config.title)} · Waterhaven</title>`);
}

function connecting(policy: string): string {
  const parts = policy.split("; ");
  if (!parts.some((part) => part.startsWith("connect-src "))) throw new Error("The policy says nothing of connections.");
  return parts.map((part) => (part.startsWith("connect-src ") ? `${part} https: http:` : part)).join("; ");
}
