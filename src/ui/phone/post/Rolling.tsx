/** A number of the platform: its digits roll in. Decorative, the sentence with all counts says it. */
export function Rolling({ text }: { readonly text: string }) {
  return (
    <span class="wh-roll" aria-hidden="true">
      {text.split("").map((digit, index) => (
        <i key={`${index}${digit}`} style={{ "--wh-roll-at": index }}>
          {digit}
        </i>
      ))}
    </span>
  );
}
