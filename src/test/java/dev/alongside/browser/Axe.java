package dev.alongside.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what WCAG 2.2 A and AA forbid on the screen somebody has before them. */
final class Axe {

    private static final String SCRIPT = read();

    private static final String RUN = """
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              resultTypes: ['violations'],
            }).then(({violations}) => violations.map(({id, nodes}) =>
              `${id}: ${nodes.map(({target, failureSummary}) => `${target.flat().join(' ')} (${failureSummary})`).join('; ')}`))""";

    private Axe() {}

    /** In light and dark, wide and narrow; each with where it was seen. */
    static List<String> violations(Page page) {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(1440, 390).flatMap(width -> look(page, scheme, width)))
                .toList();
    }

    private static Stream<String> look(Page page, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 1000);
        page.evaluate(SCRIPT);
        var found = (List<?>) page.evaluate(RUN);
        return found.stream().map(each -> "%s, %s, %d: %s".formatted(page.url(), scheme, width, each));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
