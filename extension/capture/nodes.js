// Reads the page's nodes by their prototypes' own methods, which no page can get in the way of: a
// form hands out its fields by name, so that `<input name="matches">` stands where `form.matches`
// was, and a document its pictures.
// The files of this folder are classic scripts that run in the page, one after the other, once a
// click; each puts what it has for the next into `lede`.

globalThis.lede = /** @type {typeof lede} */ ({});

lede.nodes = (() => {
  /**
   * @template {object} T
   * @template {keyof T} K
   * @param {T} prototype @param {K} name
   * @returns {(node: T) => T[K]}
   */
  const getter = (prototype, name) => {
    const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node) => Reflect.apply(/** @type {() => T[K]} */ (read), node, []);
  };

  /**
   * @template {object} T
   * @template {unknown[]} A
   * @template R
   * @param {T} _ of which it is a method
   * @param {(...values: A) => R} own
   * @returns {(node: T, ...values: A) => R}
   */
  const method =
    (_, own) =>
    (node, ...values) =>
      Reflect.apply(own, node, values);

  const { prototype: node } = Node;
  const { prototype: element } = Element;
  const { prototype: of } = Document;
  return {
    attribute: method(element, element.getAttribute),
    attributes: getter(element, "attributes"),
    children: getter(node, "childNodes"),
    closest: method(element, element.closest),
    contains: method(node, node.contains),
    find: method(element, element.querySelector),
    findAll: method(element, element.querySelectorAll),
    isShown: method(element, element.checkVisibility),
    matches: method(element, element.matches),
    parent: getter(node, "parentElement"),
    shadow: getter(element, "shadowRoot"),
    tag: getter(element, "localName"),
    text: getter(node, "textContent"),
    base: getter(node, "baseURI"),
    body: getter(of, "body"),
    head: getter(of, "head"),
    root: getter(of, "documentElement"),
  };
})();
