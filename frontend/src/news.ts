const QUIET_MS = 5_000;

interface News {
  /** Whose changes, by their first name. */
  readonly by: string;
  readonly count: number;
}

const NONE: News = { by: '', count: 0 };

/**
 * Says in the live region of the board what the other side changed: a first change at once, and what comes within 5 s of
 * it in one message after them. The region is looked for anew each time, as Vaadin can replace it with all around it.
 */
export function readOutNews(root: Document): void {
  let untold = NONE;
  let isQuiet = false;

  const region = () => root.querySelector<HTMLElement>('[data-came-in]');
  const tell = () => {
    const place = region();
    const words = wordsOf(untold, place);
    untold = NONE;
    if (!place || !words) return;
    place.textContent = words;
    isQuiet = true;
    setTimeout(() => {
      isQuiet = false;
      place.textContent = ''; // also so that the same words once more are news
      tell();
    }, QUIET_MS);
  };
  new MutationObserver((records) => {
    const { by, count } = newsIn(records, region());
    if (count === 0) return;
    untold = { by, count: count + (by === untold.by ? untold.count : 0) };
    if (!isQuiet) tell();
  }).observe(root, { subtree: true, attributeFilter: ['data-came-in'], attributeOldValue: true });
}

/** A board that was just opened, or drawn again, counts from where it is. */
function newsIn(records: readonly MutationRecord[], place: HTMLElement | null): News {
  const before = records.find(({ target }) => target === place)?.oldValue ?? null;
  if (!place || before === null) return NONE;
  return { by: place.dataset['by'] ?? '', count: Math.max(Number(place.dataset['cameIn']) - Number(before), 0) };
}

/** Nothing about somebody with whom one shares another board than the one that is open by now. */
function wordsOf({ by, count }: News, place: HTMLElement | null): string {
  if (count === 0 || place?.dataset['by'] !== by) return '';
  return count === 1 ? (place.dataset['newest'] ?? '') : `${count} changes by ${by}`;
}
