const EVERY_MS = 150;
const TYPING_MS = 2_000;
const IN_USE_MS = 15_000;
const IN_USE = ['pointerdown', 'keydown'];

/** The field somebody is in, by the keys of all parts around it, the innermost first. */
export interface OwnPlace {
  readonly fields: string[];
  readonly typing: boolean;
}

/** Tells where the focus is: at once, then not more often than 150 ms, and nothing twice; but now and then that this window is the one in use. */
export function watchOwnPlace(page: Document, report: (place: OwnPlace) => void): () => void {
  const window = page.defaultView as Window;
  let told = JSON.stringify({ fields: [], typing: false });
  let toldAt = -Infinity;
  let later: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typing = false;

  const place = (): OwnPlace => {
    const fields = page.hasFocus() ? fieldsAround(focused(page)) : [];
    return { fields, typing: typing && fields.length > 0 };
  };
  const tell = () => {
    clearTimeout(later);
    later = undefined;
    const now = place();
    const words = JSON.stringify(now);
    if (words === told) return;
    const wait = toldAt + EVERY_MS - Date.now();
    if (wait > 0) {
      later = setTimeout(tell, wait);
      return;
    }
    told = words;
    toldAt = Date.now();
    report(now);
  };
  // After what moves the focus is done: between two fields nothing has it.
  const look = () => {
    later ??= setTimeout(tell);
  };
  const left = () => {
    endTyping();
    look();
  };
  const endTyping = () => {
    clearTimeout(pause);
    typing = false;
  };
  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(left, TYPING_MS);
    typing = true;
    look();
  };
  const used = () => {
    if (Date.now() - toldAt < IN_USE_MS) return;
    told = '';
    look();
  };
  const back = () => {
    told = '';
    look();
  };

  const gone = new MutationObserver(look);
  gone.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('focusin', look);
  page.addEventListener('focusout', left);
  page.addEventListener('input', typed);
  window.addEventListener('focus', back);
  window.addEventListener('blur', left);
  IN_USE.forEach((sign) => page.addEventListener(sign, used, { capture: true, passive: true }));
  return () => {
    gone.disconnect();
    clearTimeout(later);
    clearTimeout(pause);
    page.removeEventListener('focusin', look);
    page.removeEventListener('focusout', left);
    page.removeEventListener('input', typed);
    window.removeEventListener('focus', back);
    window.removeEventListener('blur', left);
    IN_USE.forEach((sign) => page.removeEventListener(sign, used, { capture: true }));
  };
}

/** What really has the focus, within shadow trees too. */
export function focused(page: Document): HTMLElement | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === page.body ? null : (element as HTMLElement | null);
}

function fieldsAround(element: Element | null): string[] {
  const fields: string[] = [];
  for (let at: Element | null = element; at; at = around(at)) {
    const key = at.getAttribute('data-field') ?? at.getAttribute('data-within');
    if (key) fields.push(key);
  }
  return fields;
}

/** A menu belongs to what it was opened on, wherever it stands. */
function around(element: Element): Element | null {
  if ('listenOn' in element && element.listenOn instanceof Element) return element.listenOn;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
