/** The script that the page may start besides its own: the service worker. */
export const SERVICE_WORKER = "./sw.js";

interface Rules {
  createHTML(text: string, type: string, sink: string): string | null;
  createScriptURL(url: string): string | null;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * The one way a text can become markup or a script, where the browser supports Trusted Types; the page's content policy
 * refuses every other. Markup is only read to take a picture apart, which runs nothing and shows nothing.
 */
export function guardMarkup(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  factory?.createPolicy("default", {
    createHTML: (text, _type, sink) => (sink.startsWith("DOMParser") ? text : null),
    createScriptURL: (url) => (url === SERVICE_WORKER ? url : null),
  });
}
