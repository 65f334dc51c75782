import { describe, expect, it, vi } from "vitest";
import { innerLink } from "./innerLink.ts";

const plain = { metaKey: false, ctrlKey: false, shiftKey: false, button: 0 };

describe("a link inside the program", () => {
  it.each([
    ["a plain press", {}, true],
    ["with Ctrl", { ctrlKey: true }, false],
    ["with Cmd", { metaKey: true }, false],
    ["with Shift", { shiftKey: true }, false],
    ["with the middle button", { button: 1 }, false],
  ])("%s", (_how, held, goes) => {
    const go = vi.fn();
    const preventDefault = vi.fn();
    const { href, onClick } = innerLink("#/kennisbank", go);
    onClick({ ...plain, ...held, preventDefault } as unknown as MouseEvent);
    expect([href, go.mock.calls.length, preventDefault.mock.calls.length]).toEqual(["#/kennisbank", goes ? 1 : 0, goes ? 1 : 0]);
  });
});
