package dev.alongside.browser;

import com.microsoft.playwright.Browser;
import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.people.PersonId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test with real browsers against the application as it runs. */
abstract class BrowserTest extends DatabaseTest {

    private final List<Window> windows = new ArrayList<>();
    protected final Given given;
    private final int port;

    protected BrowserTest(Given given, @LocalServerPort int port) {
        this.given = given;
        this.port = port;
    }

    /** A browser of this person's own, signed in. */
    protected Window windowOf(PersonId person) {
        return windowOf(person, false);
    }

    /** The same, and the person may want to stay signed in there. */
    protected Window windowOf(PersonId person, boolean toStay) {
        given.password(person);
        var window = new Window(
                Chromium.BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000)),
                new RecordingWire(port));
        windows.add(window);
        return window.signIn(given.signInNameOf(person), toStay);
    }

    /** The same browser, in which nobody is signed in any more, signed in as another person. */
    protected Window takenOver(Window window, PersonId person) {
        given.password(person);
        return window.forgetSignIn().another("/login").signIn(given.signInNameOf(person), false);
    }

    @AfterEach
    void closeWindows() throws IOException {
        for (var window : windows) window.close();
    }
}
