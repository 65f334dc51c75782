/** Brings a group of fields into view and puts the focus on what was picked in it, else on its first field. */
export function leadTo(group: Element | null | undefined): void {
  if (!group) return;
  const field = group.querySelector<HTMLElement>("input:checked") ?? group.querySelector<HTMLElement>("input, button");
  field?.focus({ preventScroll: true });
  group.scrollIntoView({ block: "nearest" });
}
