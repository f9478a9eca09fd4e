package dev.alongside.browser;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** Everybody else while somebody acts: what reaches their browsers, and what is logged. */
final class Onlookers implements AutoCloseable {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<String, Window> windows = new LinkedHashMap<>();

    Onlookers() {
        log.start();
        root().addAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    void put(String name, Window window) {
        windows.put(name, window);
    }

    Window get(String name) {
        return Objects.requireNonNull(windows.get(name));
    }

    /** Who may know what is said from now on. */
    Window remove(String name) {
        return Objects.requireNonNull(windows.remove(name));
    }

    Collection<Window> all() {
        return windows.values();
    }

    /** What is pushed to them while somebody acts. */
    List<String> pushesDuring(Runnable acting) {
        settle();
        int before = pushes().size();
        acting.run();
        settle();
        var all = pushes();
        return all.subList(before, all.size());
    }

    /** Until several round trips of everybody bring nothing more. */
    private void settle() {
        for (int quiet = 0, seen = -1; quiet < 5; quiet++) {
            windows.values().forEach(Window::roundTrip);
            if (pushes().size() != seen) quiet = 0;
            seen = pushes().size();
        }
    }

    private List<String> pushes() {
        return windows.values().stream()
                .flatMap(window -> window.pushes().stream())
                .toList();
    }

    /** Where the canary was heard. */
    List<String> leaks(String canary) {
        var all = new LinkedHashMap<String, String>();
        windows.forEach((name, window) -> all.put(name, window.received()));
        all.put(
                "the log",
                String.join("\n", log.list.stream().map(Onlookers::words).toList()));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().contains(canary))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A log line as it is printed, with what was thrown. */
    private static String words(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    @Override
    public void close() {
        root().detachAppender(log);
    }
}
