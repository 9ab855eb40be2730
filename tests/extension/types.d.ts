// What both browsers have and TypeScript's own library does not know yet.

interface Element {
  setHTML(html: string, options?: { sanitizer?: Sanitizer | SanitizerConfig }): void;
}

// What capture/lean.js gives to the script that is injected after it.
declare var lede: {
  copyOf(from: Element, part?: (node: Node) => Node | null): Element;
  snapshot(root: Element): import("../../extension/pages.js").Snapshot;
};

interface Document {
  readonly prerendering: boolean;
}
