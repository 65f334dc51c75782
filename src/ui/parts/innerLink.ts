export interface LinkProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** A link inside the program: a plain press does `go`; one that asks for a new tab or window is the browser's, so `href` is a real address. */
export const innerLink = (href: string, go: () => void): LinkProps => ({
  href,
  onClick: (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go();
  },
});
