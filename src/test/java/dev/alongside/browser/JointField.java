package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;

/** The large joint text that somebody has before them. */
final class JointField {

    /** The first page of a server that has just started takes its time. */
    private static final double PATIENCE = 30_000;

    private static final String WORDS = """
            field => [...field.querySelectorAll('.cm-line')].map(line => {
              const words = line.cloneNode(true);
              words.querySelectorAll('.joint-caret, .cm-placeholder').forEach(each => each.remove());
              return words.textContent;
            }).join('\\n')""";

    private static final String LISTEN = """
            () => document.addEventListener('copy',
              copy => document.copied = copy.clipboardData.getData('text/plain'), {once: true})""";

    private static final String PASTE = """
            (box, words) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', words);
              box.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
            }""";

    private static final String KEPT = """
            words => new Promise(resolve => {
              const typed = updates => updates.flatMap(({changes}) => changes.flat())
                .filter(part => typeof part === 'string').join('');
              const asked = indexedDB.open('alongside-joint-text', 1);
              asked.onsuccess = () => {
                const all = asked.result.transaction('unsent').objectStore('unsent').getAll();
                all.onsuccess = () => {
                  asked.result.close();
                  resolve(all.result.some(({updates}) => typed(updates).endsWith(words)));
                };
              };
            })""";

    private final Page page;
    private final Locator field;

    JointField(Window window) {
        this.page = window.page;
        this.field = page.locator("joint-text.tall");
    }

    /** Puts the caret at the end, once one may type. */
    JointField enter() {
        assertThat(box()).hasAttribute("contenteditable", "true", new HasAttributeOptions().setTimeout(PATIENCE));
        box().focus();
        return press("Control+End");
    }

    JointField press(String key) {
        page.keyboard().press(key);
        return this;
    }

    JointField press(String key, int times) {
        for (int time = 0; time < times; time++) press(key);
        return this;
    }

    /** Key by key, where the caret is. */
    JointField type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Where the caret is, as one change. */
    JointField paste(String words) {
        box().evaluate(PASTE, words);
        return this;
    }

    Locator box() {
        return field.getByRole(AriaRole.TEXTBOX);
    }

    Locator state() {
        return field.locator(".joint-state");
    }

    Locator whoIsHere() {
        return field.locator(".joint-here");
    }

    Locator caret(String colour) {
        return field.locator(".joint-caret." + colour);
    }

    /** What one reads, as far as it is on the screen. */
    String words() {
        return (String) field.evaluate(WORDS);
    }

    /** All of it, as somebody gets it who copies it. */
    String copied() {
        page.evaluate(LISTEN);
        press("Control+a").press("Control+c");
        return (String) page.evaluate("document.copied");
    }

    JointField awaitWords(String expected) {
        page.waitForCondition(() -> says(expected));
        return this;
    }

    /** Whether one reads exactly this; a page that is loading says nothing. */
    boolean says(String expected) {
        try {
            return field.count() == 1 && words().equals(expected);
        } catch (PlaywrightException loading) {
            return false;
        }
    }

    /** Waits until the server has all that was typed here. */
    JointField awaitSaved() {
        page.waitForCondition(() -> ((Number) field.evaluate("field => field.settledVersion")).longValue() > 0);
        return this;
    }

    /** Waits until the browser has written down that this was typed last and isn't saved. */
    JointField awaitKept(String words) {
        page.waitForCondition(() -> (boolean) page.evaluate(KEPT, words));
        return this;
    }
}
