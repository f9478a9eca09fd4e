package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dev.alongside.crash.Board;
import dev.alongside.crash.WriterProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** The server is killed while two people type, and started again on the same data; both stay signed in. */
class KilledBetweenKeystrokesTest {

    private static final Path FOLDER = Path.of("target/killed-typing").toAbsolutePath();
    private static final String UNSENT = "Not saved yet. What you typed is kept.";
    private static final double PATIENCE = 60_000;

    private final int port = freePort();
    private Optional<Board> board = Optional.empty();

    /** Takes seconds; something that waits for ever is broken as well. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void every_key_is_there_once_for_both() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        try (var window = window();
                var herWindow = window()) {
            typeAndKill(window, herWindow);
            typeOn(window, herWindow);
        }
    }

    private void typeAndKill(Window window, Window herWindow) throws Exception {
        try (var server = serve("first")) {
            var his = reading(window.signIn("tomas", true));
            var hers = reading(herWindow.signIn("mira", true));
            his.type("t1 before, ");
            hers.awaitWords("t1 before, ").press("Home").type("m1 before, ");
            his.awaitWords("m1 before, t1 before, ").press("End").type("t2");
            server.kill();
            his.type(" while, ");
            hers.type("m2 while, ").awaitKept("m2 while, ");
            assertThat(his.state()).hasText(UNSENT);
            assertThat(hers.state()).hasText(UNSENT);
        }
    }

    /** He stays where he is; she comes back by a new page, which finds what the one before could not send. */
    private void typeOn(Window window, Window herWindow) throws Exception {
        herWindow.goOffline();
        try (var server = serve("again")) {
            assertThat(Optional.of(server.board())).isEqualTo(board);
            var his = new JointField(window);
            var hers = reading(herWindow.goOnline());
            var typed = "m1 before, m2 while, t1 before, t2 while, ";
            await(herWindow, hers, typed);
            await(window, his, typed);
            hers.press("Control+End").type("m3 after, ");
            await(window, his, typed + "m3 after, ");
            reading(window).type("t3 after.");
            await(herWindow, hers, typed + "m3 after, t3 after.");
            await(herWindow, reading(herWindow), typed + "m3 after, t3 after.");
        }
    }

    private static void await(Window window, JointField field, String words) {
        try {
            window.page.waitForCondition(
                    () -> field.says(words), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        } catch (TimeoutError late) {
            assertThat(field.words()).isEqualTo(words);
        }
    }

    private JointField reading(Window window) {
        var plan = board.orElseThrow().plan().value();
        return new JointField(window.visit("/board/" + plan + "/attribute/a1")).enter();
    }

    private WriterProcess serve(String name) throws Exception {
        var server = WriterProcess.serve(FOLDER.resolve("data"), port, board, FOLDER.resolve(name + ".log"));
        board = Optional.of(server.board());
        return server;
    }

    private Window window() {
        return new Window(
                Chromium.BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000)),
                new RecordingWire(port));
    }

    private static int freePort() {
        try (var ear = new ServerSocket(0)) {
            return ear.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
