interface FlowWindow {
  document: Document;
  Vaadin?: { Flow?: { clients?: Record<string, { poll?: () => void }> } };
}

const LOOK_AGAIN_MS = 3_000;

/**
 * Vaadin 25.2 goes on reconnecting for ever when the request that failed was answered in another way, though all works
 * again; the next answered request ends that. Buttons wait meanwhile, so none would ever be made: this makes one.
 *
 * @returns what ends it, once the connection is back
 */
export function nudgeWhenServerAnswers(page: unknown): () => void {
  const { document } = page as FlowWindow;
  let isBack = false;
  let next: ReturnType<typeof setTimeout>;
  const look = async () => {
    if ((await answers(document)) && !isBack) poll(page as FlowWindow);
    if (!isBack) next = setTimeout(look, LOOK_AGAIN_MS);
  };
  next = setTimeout(look, LOOK_AGAIN_MS);
  return () => {
    isBack = true;
    clearTimeout(next);
  };
}

async function answers({ baseURI }: Document): Promise<boolean> {
  try {
    const { ok } = await fetch(new URL('alongside/alongside.css', baseURI), { method: 'HEAD', cache: 'no-store' });
    return ok;
  } catch {
    return false;
  }
}

function poll({ Vaadin }: FlowWindow): void {
  Object.values(Vaadin?.Flow?.clients ?? {}).forEach((client) => client.poll?.());
}
