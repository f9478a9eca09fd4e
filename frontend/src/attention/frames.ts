const BRING_MS = 1_000;

/** Where the other one is: drawn around the first of the fields that is on this screen. */
export interface Other {
  readonly colour: string;
  readonly words: string;
  readonly fields: readonly string[];
}

/** Draws by attributes alone, which the style sheet turns into frame and tag: no part gets a child or moves. */
export class Frames {
  private other: Other | null = null;
  private bringUntil = 0;
  private drawing: number | undefined;

  constructor(private readonly page: Document) {}

  /** Draws again whenever the page changes; what is typed in a text moves no field. */
  watch(): () => void {
    const changes = new MutationObserver((mutations) => {
      if (mutations.some(({ target }) => !isInText(target))) this.drawing ??= requestAnimationFrame(() => this.draw());
    });
    changes.observe(this.page.body, { childList: true, subtree: true, attributeFilter: ['data-field', 'hidden'] });
    this.draw();
    return () => {
      changes.disconnect();
      this.forgetDrawing();
    };
  }

  show(other: Other | null): void {
    this.other = other;
    this.draw();
  }

  clear(): void {
    this.show(null);
  }

  bring(): void {
    this.bringUntil = Date.now() + BRING_MS;
    this.draw();
  }

  private forgetDrawing(): void {
    if (this.drawing !== undefined) cancelAnimationFrame(this.drawing);
    this.drawing = undefined;
  }

  private draw(): void {
    this.forgetDrawing();
    const parts = this.parts();
    for (const part of this.page.querySelectorAll('[data-other]')) {
      if (parts.includes(part)) continue;
      part.removeAttribute('data-other');
      part.removeAttribute('data-other-words');
    }
    for (const part of parts) {
      set(part, 'data-other', this.other?.colour ?? '');
      set(part, 'data-other-words', this.other?.words ?? '');
    }
    if (!parts[0] || Date.now() > this.bringUntil) return;
    this.bringUntil = 0;
    parts[0].scrollIntoView?.({ block: 'nearest' });
  }

  private parts(): Element[] {
    if (!this.other?.fields.length) return [];
    const marked = [...this.page.querySelectorAll('[data-field]')];
    for (const field of this.other.fields) {
      // Only these few are measured, this runs at each change of the page.
      const parts = marked.filter((part) => part.getAttribute('data-field') === field).filter(isShown);
      // A cell stands for its row, unless a narrow screen dissolves the cell.
      if (parts.length > 0) return parts.filter((part) => !parts.some((inner) => inner !== part && part.contains(inner)));
    }
    return [];
  }
}

function isInText(node: Node): boolean {
  return (node instanceof Element ? node : node.parentElement)?.closest('joint-text .cm-editor') != null;
}

function isShown(part: Element): boolean {
  return part.checkVisibility?.() ?? true;
}

function set(part: Element, name: string, value: string): void {
  if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}
