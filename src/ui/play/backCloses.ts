/** The part of the browser that is needed here. */
export interface BackPorts {
  readonly history: Pick<History, "state" | "pushState" | "back">;
  readonly address: () => string;
  /** Before anybody else hears of it. */
  readonly onPop: (heard: (event: Pick<PopStateEvent, "stopImmediatePropagation">) => void) => void;
}

interface Layer {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Going back in the browser closes what lies over the page, instead of leaving the page. Each layer that opens has one entry of the history, with
 * its depth as state; closed otherwise it takes that entry away. An entry that is left behind, because somebody went on from inside a layer or
 * loaded the page again, is passed by when one comes back to it.
 */
export function backCloses({ history, address, onPop }: BackPorts): (close: () => void) => () => void {
  let open: readonly Layer[] = [];
  let leaving = false;
  const leave = () => {
    leaving = true;
    history.back();
  };
  const depth = () => (history.state as { readonly layer?: number } | null)?.layer ?? 0;
  onPop((event) => {
    const over = open.slice(depth());
    const ours = over.length > 0 ? over.every((layer) => layer.address === address()) : depth() > 0 || leaving;
    leaving = false;
    if (ours) event.stopImmediatePropagation();
    open = open.slice(0, depth());
    for (const layer of over.toReversed()) layer.close();
    if (depth() > open.length) leave();
  });
  if (depth() > 0) leave();
  return (close) => {
    const layer = { address: address(), close };
    open = [...open, layer];
    history.pushState({ layer: open.length }, "");
    return () => {
      const at = open.indexOf(layer) + 1;
      if (at === 0) return;
      open = open.filter((one) => one !== layer);
      if (depth() === at && address() === layer.address) leave();
    };
  };
}
