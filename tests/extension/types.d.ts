// What both browsers have and TypeScript's own library does not know yet.

interface Element {
  setHTML(html: string, options?: { sanitizer?: Sanitizer | SanitizerConfig }): void;
}
