interface FlowWindow {
  document: Document;
  Vaadin?: { Flow?: { clients?: Record<string, { poll?: () => void }> } };
}

const LOOK_AGAIN_MS = 3_000;

/**
 * Vaadin 25.2 goes on reconnecting for ever when the request that failed was answered in another way, though all works
 * again; the next answered request ends that. Buttons wait meanwhile, so none would ever be made: this makes one.
 */
export function nudgeWhenServerAnswers(page: unknown, isAway: () => boolean): void {
  const { document } = page as FlowWindow;
  const look = async () => {
    if (!isAway()) return;
    if ((await answers(document)) && isAway()) poll(page as FlowWindow);
    setTimeout(look, LOOK_AGAIN_MS);
  };
  setTimeout(look, LOOK_AGAIN_MS);
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
