package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.people.PersonId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class SigningOutWithUnsentWordsTest extends BrowserTest {

    private static final Pattern SIGNED_OUT = Pattern.compile(".*/login\\?out");

    private static final String KEEP = """
            names => new Promise(resolve => {
              const asked = indexedDB.open('alongside-joint-text', 1);
              asked.onupgradeneeded = () =>
                asked.result.createObjectStore('unsent', {keyPath: 'clientId'}).createIndex('queue', 'queue');
              asked.onsuccess = () => {
                const all = asked.result.transaction('unsent', 'readwrite');
                names.forEach((queue, at) => all.objectStore('unsent').put(
                  {queue, clientId: 'client-' + at, base: 1, content: 'a', updates: [{}]}));
                all.oncomplete = () => { asked.result.close(); resolve(); };
              };
            })""";

    private static final String KEPT = """
            () => new Promise(resolve => {
              const asked = indexedDB.open('alongside-joint-text', 1);
              asked.onsuccess = () => {
                const all = asked.result.transaction('unsent').objectStore('unsent').getAll();
                all.onsuccess = () => { asked.result.close(); resolve(all.result.map(each => each.queue)); };
              };
            })""";

    private final PersonId tomas;
    private final PersonId mira;

    SigningOutWithUnsentWordsTest(Given given, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
    }

    @Test
    void it_says_what_would_be_lost_and_loses_it_only_when_told_to() {
        var his = windowOf(tomas).visit("/account").awaitPush();
        keep(his, queue(tomas, "one"), queue(tomas, "two"), queue(mira, "one"));

        signOut(his);
        assertThat(his.page.getByRole(AriaRole.DIALOG)).containsText("2 texts hold words of yours");
        his.button("Stay signed in").click();
        assertThat(his.page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(kept(his)).hasSize(3);
        assertThat(his.page).hasURL(Pattern.compile(".*/account"));

        signOut(his);
        his.button("Sign out and discard").click();
        assertThat(his.page).hasURL(SIGNED_OUT);
        assertThat(kept(his)).containsExactly(queue(mira, "one"));
    }

    @Test
    void nothing_of_ones_own_asks_nothing() {
        var his = windowOf(tomas).visit("/account").awaitPush();
        keep(his, queue(mira, "one"));

        signOut(his);

        assertThat(his.page).hasURL(SIGNED_OUT);
        assertThat(kept(his)).containsExactly(queue(mira, "one"));
    }

    @Test
    void a_browser_that_keeps_nothing_signs_out_too() {
        var his = windowOf(tomas);
        his.page.addInitScript("Object.defineProperty(window, 'indexedDB', {value: undefined})");
        his.visit("/account").awaitPush();

        signOut(his);

        assertThat(his.page).hasURL(SIGNED_OUT);
    }

    private static void signOut(Window window) {
        window.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("My account and sign out"))
                .click();
        window.page
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
    }

    private static void keep(Window window, String... queues) {
        window.page.evaluate(KEEP, List.of(queues));
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Window window) {
        return (List<String>) window.page.evaluate(KEPT);
    }

    private static String queue(PersonId person, String text) {
        return person.value() + " READING " + text;
    }
}
