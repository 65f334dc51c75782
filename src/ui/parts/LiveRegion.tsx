import { useEffect, useRef, useState } from "preact/hooks";

interface LiveRegionProps {
  readonly says: readonly { readonly id: string; readonly text: string }[];
}

/** Says each sentence once, politely, however often it comes by. */
export function LiveRegion({ says }: LiveRegionProps) {
  const [text, setText] = useState("");
  const said = useRef(new Set<string>());
  useEffect(() => {
    // A region that is filled at once is not announced; it must first be there, empty.
    const timer = setTimeout(() => {
      const news = says.filter(({ id }) => !said.current.has(id));
      for (const { id } of news) said.current.add(id);
      if (news.length > 0) setText(news.map((one) => one.text).join(" "));
    }, 60);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <p class="wh-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
