/** Around the items of a menu. */
const EDGES_PX = 16;

/** What a menu of Vaadin is shown in, as far as needed: how much room it asks for below what opened it. */
interface MenuOverlay extends HTMLElement {
  requiredVerticalSpace: number;
}

/**
 * A menu that has no room below what opened it goes above it. Left alone it measures itself after it was made to fit, and
 * so always stays below, with most of its items out of sight.
 */
export function giveMenusRoom(root: Document): void {
  root.addEventListener('vaadin-overlay-open', (event) => {
    const overlay = (event as CustomEvent<{ overlay?: MenuOverlay }>).detail?.overlay;
    const tree = overlay?.localName === 'vaadin-context-menu-overlay' ? overlay.getRootNode() : null;
    // The items are children of the menu, in whose shadow the overlay is.
    const items = tree instanceof ShadowRoot ? tree.host.querySelector('[role="menu"]') : null;
    if (overlay && items) overlay.requiredVerticalSpace = items.scrollHeight + EDGES_PX;
  });
}
