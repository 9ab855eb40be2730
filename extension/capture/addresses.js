// Addresses without what belongs to the reader: sessions, tokens, keys.

lede.addresses = (() => {
  // Parameters by their names, as the frameworks and log-ins of the web call them.
  const SECRET = new RegExp(
    "^(?:[\\w.-]*[_.-])?(?:" +
      "(?:php|j|asp|cf|as)?sess(?:ion)?(?:[_-]?(?:id|key|token))?|aspsessionid\\w*|sid|cftoken|cfid|" +
      "\\w*token|jwt|otp|code|state|ticket|nonce|\\w*csrf\\w*|\\w*xsrf\\w*|__viewstate|" +
      "auth(?:enticity|orization)?(?:[_-]?\\w*(?:key|token|code|id))?|" +
      "(?:api|access|secret|private|user|session|license)?[_-]?key|secret|pass(?:word|wd|code|phrase)?|pwd|pin|" +
      "e?-?mail\\w*|login|user(?:[_-]?(?:name|id|hash))?|uid|member(?:[_-]?id)?|account(?:[_-]?id)?|" +
      "credential\\w*" +
      ")$",
    "i",
  );
  // Of no known name, and drawn by chance: a long run of letters and digits mixed.
  const DRAWN = /(?=[a-z0-9]*\d)(?=\d*[a-z])[a-z0-9]{20,}/i;
  // A publisher's seal on how a picture is cut, without which it does not come: the same for all.
  const SEAL = /^(?:auth|hash|key|token)=(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
  const CUT = /(?:^|&|;)(?:w|h|width|height|crop|fit|format|quality|resize|rect|size)=/i;
  const QUERY = /\?([^?#\s"'<>\\]+(?:\\u0026[^?#\s"'<>\\]*)*)/g;
  const IN_PATH = /;(?:jsessionid|sid|phpsessid)=[^/?#\s"'<>\\]*/gi;
  const USER = /(:\/\/|^\/\/)[^/?#\s"'<>@\\]*@/gi;
  const PAIR = /#(?=[^\s"'<>\\]*=)[^\s"'<>\\]*/g; // a fragment that holds parameters is no place
  const PARTS = /(&amp;|\\u0026|&)/;

  /** @param {string} parameter */
  const isNamed = (parameter) => {
    const [name, value] = parameter.split("=", 2);
    if (value === undefined) return false;
    try {
      return SECRET.test(decodeURIComponent(name).replace(/\[\w*\]$/, ""));
    } catch {
      return SECRET.test(name);
    }
  };

  /** @param {string} parameter @param {string} query */
  const isNoSeal = (parameter, query) =>
    isNamed(parameter) && !(SEAL.test(parameter) && CUT.test(query));

  /** @param {string} parameter */
  const isNamedOrDrawn = (parameter) =>
    DRAWN.test(parameter.slice(parameter.indexOf("=") + 1)) || isNamed(parameter);

  /** @typedef {(parameter: string, query: string) => boolean} Test whether it is a secret */

  /** @param {string} query @param {Test} isSecret */
  const without = (query, isSecret) => {
    const [first, ...more] = query.split(PARTS);
    const kept = isSecret(first, query) ? "" : first;
    return more.reduce((sum, part, index) => {
      if (index % 2 === 0 || isSecret(part, query)) return sum;
      return sum ? sum + more[index - 1] + part : part;
    }, kept);
  };

  /** @param {string} text @param {Test} isSecret */
  const cleaned = (text, isSecret) =>
    text
      .replace(USER, "$1")
      .replace(IN_PATH, "")
      .replace(PAIR, "")
      .replace(QUERY, (_, query) => {
        const kept = without(query, isSecret);
        return kept ? `?${kept}` : "";
      });

  return {
    /**
     * A text without the secrets of the addresses in it. What is drawn by chance stays, as pictures
     * are called so.
     * @param {string} text
     */
    inText: (text) => cleaned(text, isNoSeal),

    /** @param {string} address of a page, or a link in the article */
    ofPage: (address) => cleaned(address, isNamedOrDrawn),

    /** @param {string} address the page's alone */
    bare: (address) => cleaned(address.replace(/[?#].*$/s, ""), isNamed),

    /** @param {string} address whether it is of the web, or relative: no `javascript:`, `data:`, `tel:` */
    isWeb: (address) => !/^\s*(?!https?:)[a-z][a-z\d+.-]*:/i.test(address),
  };
})();
