// The few ways in which the page touches the document. Texts become text nodes and nothing else.

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export const byId = id => document.getElementById(id);

/**
 * Makes an element.
 *
 * @param {string} name
 * @param {Object<string, *>} [attributes] `on` has listeners, `dataset` data; null and false leave an attribute out.
 * @param {...(Node|string|null)} children
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  const { on = {}, dataset = {}, ...plain } = attributes;
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  Object.assign(element.dataset, dataset);
  for (const [key, value] of Object.entries(plain)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/**
 * @param {string} label
 * @param {function(Event): void} does
 * @param {Object<string, *>} [attributes]
 * @returns {HTMLButtonElement}
 */
export const button = (label, does, attributes = {}) =>
  make("button", { type: "button", class: "plain", ...attributes, on: { click: does } }, label);

/**
 * A button that shows a picture of the page's sprite and says `label`.
 *
 * @param {string} icon
 * @param {string} label
 * @param {function(Event): void} does
 * @returns {HTMLButtonElement}
 */
export function iconButton(icon, label, does) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${icon}`);
  picture.setAttribute("aria-hidden", "true");
  picture.append(use);
  return make("button", { type: "button", class: "icon", "aria-label": label, title: label, on: { click: does } }, picture);
}

/**
 * The address if it leads to a page of the web and can do nothing else.
 *
 * @param {string} [address]
 * @returns {string|null}
 */
export function webAddress(address) {
  const url = URL.canParse(address ?? "") ? new URL(address) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

/**
 * A language tag that the document may have, or null.
 *
 * @param {string} [tag]
 * @returns {string|null}
 */
export const languageTag = tag => (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag ?? "") ? tag : null);

/**
 * Puts a popup beside a place, inside the window.
 *
 * @param {HTMLElement} popup one that is shown
 * @param {DOMRect} place
 */
export function putBeside(popup, place) {
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = popup;
  const isRoomBelow = place.bottom + gap + height < innerHeight;
  const top = isRoomBelow || place.top - gap - height < 0 ? place.bottom + gap : place.top - gap - height;
  popup.style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`;
  popup.style.left = `${Math.max(gap, Math.min(place.left, document.documentElement.clientWidth - width - gap))}px`;
}
