import { unsentStore } from './joint-text/unsent-store';

const SAVED_SOON_MS = 1_000;
const PAUSE_MS = 50;
const NO_ANSWER_MS = 3_000;

/**
 * How many texts this browser keeps of a person that aren't saved yet; those that are on their way get a moment to
 * arrive. A browser that keeps nothing, or can't tell, has none.
 */
export function unsentTexts(person: string, patience = SAVED_SOON_MS): Promise<number> {
  return answered(count(person, Date.now() + patience), 0);
}

/** Forgets what this browser keeps of a person that isn't saved yet; what others left stays theirs. */
export function forgetUnsent(person: string): Promise<void> {
  return answered(unsentStore.removeOf(person), undefined);
}

async function count(person: string, end: number): Promise<number> {
  const texts = new Set((await unsentStore.of(person)).map(({ queue }) => queue)).size;
  if (texts === 0 || Date.now() >= end) return texts;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return count(person, end);
}

/** Nobody has to stay signed in because their browser fails or is silent. */
function answered<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  const silence = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), NO_ANSWER_MS));
  return Promise.race([answer.catch(() => otherwise), silence]);
}
