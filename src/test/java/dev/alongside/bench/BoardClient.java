package dev.alongside.bench;

import dev.alongside.security.Browser;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** A person at a board as their browser is: signed in, the page of the attribute open, its reading in an editor. */
final class BoardClient implements AutoCloseable {

    private static final int HEARTBEAT_MILLISECONDS = 15_000;

    private final Browser browser;
    private final FlowPage page;
    private final JointEditor editor;

    /** Of the other text on the page, in which nobody types. */
    private final JointEditor besides;

    private final Thread living;
    private volatile boolean left;

    BoardClient(Host host, String name, SeededBoard board, Consumer<String> onReceived, Consumer<String> onPush)
            throws InterruptedException, ExecutionException {
        browser = host.signIn(name);
        page = FlowPage.open(host, browser, board.path(), onPush);
        editor = new JointEditor(host, browser.cookies(), board.reading(), onReceived);
        besides = new JointEditor(host, browser.cookies(), board.intention(), words -> {});
        living = Thread.startVirtualThread(this::live);
    }

    private void live() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(HEARTBEAT_MILLISECONDS));
            while (true) {
                page.beat();
                editor.live();
                besides.live();
                Thread.sleep(HEARTBEAT_MILLISECONDS);
            }
        } catch (InterruptedException closed) {
            // The page was left.
        } catch (IllegalStateException | UncheckedIOException cutOff) {
            if (!left) throw cutOff;
        }
    }

    FlowPage page() {
        return page;
    }

    JointEditor editor() {
        return editor;
    }

    /** Leaves the page and signs out. */
    @Override
    public void close() {
        left = true;
        living.interrupt();
        editor.close();
        besides.close();
        page.close();
        browser.postWithToken("/logout", "");
    }
}
