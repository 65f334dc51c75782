/** Puts a text on the clipboard. False where the browser refuses: in a frame, over http, or because the user said no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
