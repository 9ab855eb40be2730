// Shows a picture as large as the window allows.

import { element } from "../dom.js";
import { message } from "../messages.js";

const LEAST_WIDTH = 120; // pixels: what is smaller is an ornament

/** @param {HTMLElement} article each picture becomes a button that enlarges it */
export function letPicturesGrow(article) {
  const pictures = [...article.querySelectorAll("img")].filter(
    (picture) => !picture.closest("a") && !(picture.width && picture.width < LEAST_WIDTH),
  );
  if (pictures.length === 0) return;
  const view = new View(pictures);
  article.after(view.dialog);
  for (const [index, picture] of pictures.entries()) {
    const label = picture.alt ? message("enlarge_named", picture.alt) : message("enlarge");
    const button = element("button", { type: "button", class: "grow", "aria-label": label });
    button.addEventListener("click", () => view.open(index));
    picture.replaceWith(button);
    button.append(picture);
  }
}

class View {
  #pictures;
  #index = 0;
  #figure = element("figure");
  #count = element("span", { class: "walk-count" });

  /** @param {HTMLImageElement[]} pictures */
  constructor(pictures) {
    this.#pictures = pictures;
    const close = tool(message("close"), "×", () => this.dialog.close());
    const steps = [
      tool(message("previous_picture"), "‹", () => this.#go(-1)),
      this.#count,
      tool(message("next_picture"), "›", () => this.#go(1)),
    ];
    this.dialog = element(
      "dialog",
      { class: "view", id: "view", closedby: "any", "aria-label": message("pictures_view") },
      this.#figure,
      element("p", { class: "view-tools" }, ...(pictures.length > 1 ? steps : []), close),
    );
    this.dialog.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowRight") this.#go(1);
      if (key === "ArrowLeft") this.#go(-1);
    });
  }

  /** @param {number} index */
  open(index) {
    this.#index = index;
    this.#show();
    this.dialog.showModal();
  }

  /** @param {1 | -1} by */
  #go(by) {
    const { length } = this.#pictures;
    this.#index = (this.#index + by + length) % length;
    this.#show();
  }

  #show() {
    const { src, srcset, alt } = this.#pictures[this.#index];
    const picture = element("img", { alt, referrerpolicy: "no-referrer", sizes: "100vw" });
    if (srcset) picture.srcset = srcset;
    picture.src = src;
    const caption = this.#pictures[this.#index].closest("figure")?.querySelector("figcaption");
    this.#figure.replaceChildren(
      picture,
      ...(caption ? [element("figcaption", {}, caption.textContent.trim())] : []),
    );
    this.#count.textContent = message("position", this.#index + 1, this.#pictures.length);
  }
}

/** @param {string} label @param {string} sign @param {() => void} act */
function tool(label, sign, act) {
  const about = { type: "button", class: "tool", "aria-label": label, title: label };
  const button = element("button", about, element("span", { "aria-hidden": "true" }, sign));
  button.addEventListener("click", act);
  return button;
}
