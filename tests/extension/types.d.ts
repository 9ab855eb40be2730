// What both browsers have and TypeScript's own library does not know yet.

interface Element {
  setHTML(html: string, options?: { sanitizer?: Sanitizer | SanitizerConfig }): void;
}

// What each file of capture/ gives to those that are injected after it.
declare var lede: {
  nodes: {
    attribute(element: Element, name: string): string | null;
    attributes(element: Element): NamedNodeMap;
    base(node: Node): string;
    body(document: Document): HTMLElement;
    children(node: Node): NodeListOf<ChildNode>;
    closest(element: Element, selectors: string): Element | null;
    contains(node: Node, other: Node | null): boolean;
    find(element: Element, selectors: string): Element | null;
    findAll(element: Element, selectors: string): NodeListOf<Element>;
    head(document: Document): HTMLHeadElement;
    isShown(element: Element, options: CheckVisibilityOptions): boolean;
    matches(element: Element, selectors: string): boolean;
    parent(node: Node): HTMLElement | null;
    root(document: Document): HTMLElement;
    shadow(element: Element): ShadowRoot | null;
    tag(element: Element): string;
    text(node: Node): string | null;
  };
  addresses: {
    bare(address: string): string;
    inText(text: string): string;
    isWeb(address: string): boolean;
    ofPage(address: string): string;
  };
  words: {
    escaped(text: string): string;
    ofData(data: string): string;
    ofText(text: string, place: { isInside: boolean; isMark: boolean }): string;
  };
  story: {
    begins(element: Element): boolean;
    look(element: Element, isInside: boolean): "shown" | "unfolds" | "hidden";
    surrounds(element: Element): boolean;
  };
  kept: {
    attribute(
      attribute: { name: string; value: string },
      element: string,
      isInside: boolean,
    ): string | null;
    isElement(element: Element, isInside: boolean): boolean;
  };
  copy: {
    chosen(holder: Element, part: (node: Node) => Node | null): string;
    head(): string;
    opening(): string;
    page(): string;
    snapshot(html: string): import("../../extension/pages.js").Snapshot;
  };
};

interface Document {
  readonly prerendering: boolean;
}
