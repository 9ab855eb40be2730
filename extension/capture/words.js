// The page's words, as they are written into the copy.

lede.words = (() => {
  const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
  const CONTACT = /"(?:e-?mail|telephone|faxNumber)"\s*:\s*"[^"]*"/gi;
  const BLANKS = /[ \t\r\n\f]{2,}/g;
  const UNSAFE = /[&<>"\u00a0]/g;
  /** @type {Record<string, string>} */
  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\u00a0": "&nbsp;" };

  /** @param {string} text */
  const escaped = (text) => text.replace(UNSAFE, (sign) => ESCAPES[sign]);

  return {
    escaped,

    /**
     * A text, without addresses to write to where it is not the story's.
     * @param {string} text
     * @param {{isInside: boolean, isMark: boolean}} place `isMark`: white space counts there
     */
    ofText: (text, { isInside, isMark }) => {
      const settled = isMark ? text : text.replace(BLANKS, " ");
      return escaped(isInside ? settled : settled.replace(MAIL, ""));
    },

    /** @param {string} data JSON-LD, which is raw text */
    ofData: (data) => lede.addresses.inText(data.replace(CONTACT, '"email":""')),
  };
})();
