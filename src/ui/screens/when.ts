let format: Intl.DateTimeFormat | undefined;

/** Made when something is dated: who plays for the first time need not wait for it. */
const day = () => (format ??= new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }));

/** "3 maart om 14:05"; empty when the text is no date. */
export function whenText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? "" : day().format(date);
}
