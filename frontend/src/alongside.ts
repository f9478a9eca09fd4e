import { BoardAttention } from './attention';
import { captured, captureLines, notCaptured } from './capture';
import { moveBetweenCells } from './cells';
import { showConnection } from './connection';
import { flash } from './flash';
import { singleKeysAreOn, useSingleKeys } from './focus';
import { watchInput } from './input';
import { goByKey, keysByQuestionMark, moveBetweenRows, standingByKey, undoByKey } from './keys';
import { keepFocusOnPage } from './lost-focus';
import { giveMenusRoom } from './menus';
import { readOutNews } from './news';
import { moveRowByKey, stayInMovedRow } from './order';
import { forgetUnsent, unsentTexts } from './sign-out';
import { skipToContent } from './skip';
import { timeZone } from './time-zone';

/** What the views call; everything else listens on its own. */
const api = { timeZone, flash, watchInput, unsentTexts, forgetUnsent, captured, notCaptured, singleKeysAreOn, useSingleKeys };

declare global {
  interface Window {
    Alongside?: typeof api;
  }
}

// A page may load the script more than once, as after signing in again in the same tab; it listens once.
if (!window.Alongside) {
  window.Alongside = api;
  standingByKey(document);
  moveBetweenCells(document);
  moveBetweenRows(document);
  moveRowByKey(document);
  stayInMovedRow(document);
  keepFocusOnPage(document);
  captureLines(document);
  goByKey(document);
  keysByQuestionMark(document);
  undoByKey(document);
  skipToContent(document);
  showConnection(window);
  readOutNews(document);
  giveMenusRoom(document);
  customElements.get('board-attention') ?? customElements.define('board-attention', BoardAttention);
}
