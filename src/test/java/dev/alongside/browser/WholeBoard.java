package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.alongside.plan.PlanId;
import java.util.List;

/** All that somebody can ask of a board, through the page and past it. */
final class WholeBoard {

    private static final List<String> TABS =
            List.of("?show=unclear", "/timeline", "/history", "/goals", "/attribute/scope", "/activity");

    private static final List<String> FILTERS = List.of("unclear", "gaps", "different", "not-looked-at");

    private static final String FILES = "() => [...document.querySelectorAll('a[download]')].map(file => file.href)";

    private static final String FETCH = "file => fetch(file).then(answer => answer.text())";

    /** As an editor that was there from the first keystroke on asks for all that came since. */
    private static final String PULL = """
            address => new Promise(resolve => {
              const socket = new WebSocket(`ws://${location.host}/${address}`);
              const heard = [];
              const end = () => { socket.close(); resolve(heard.join(' ')); };
              socket.onopen = () => {
                for (let base = 0; base < 20; base++) socket.send(JSON.stringify({id: base + 1, pull: {base}}));
              };
              socket.onmessage = message => {
                heard.push(message.data);
                if (JSON.parse(message.data).id === 20) end();
              };
              socket.onclose = end;
            })""";

    private final PlanId plan;
    private final HiddenTexts texts;

    WholeBoard(PlanId plan, HiddenTexts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    String address(String tab) {
        return "/board/" + plan.value() + tab;
    }

    /** One tab after the other, the files to take away, and the texts change by change. */
    void read(Window window) {
        for (var tab : TABS) {
            window.visit(address(tab));
            assertThat(window.page.locator(".tabs-row")).isVisible();
        }
        files(window);
        changes(window);
    }

    /** For somebody to whom there is none. */
    void readInVain(Window window) {
        for (var tab : List.of("?show=unclear", "/activity")) {
            window.visit(address(tab));
            assertThat(window.text("We can't find that page")).isVisible();
        }
        changes(window);
    }

    /** What one reads with each of the filters. */
    List<String> filtered(Window window) {
        return FILTERS.stream().map(filter -> filtered(window, filter)).toList();
    }

    private String filtered(Window window, String filter) {
        window.visit(address("?show=" + filter));
        var board = window.page.locator(".all-attributes");
        assertThat(board.locator(".filters")).isVisible();
        return board.innerText();
    }

    /** Where the page that is open offers the plan as a file. */
    List<String> addressesOfFiles(Window window) {
        return ((List<?>) window.page.evaluate(FILES))
                .stream().map(String::valueOf).toList();
    }

    /** In Markdown and in JSON. */
    List<String> files(Window window) {
        return addressesOfFiles(window).stream()
                .map(file -> fetch(window, file))
                .toList();
    }

    String fetch(Window window, String file) {
        return String.valueOf(window.page.evaluate(FETCH, file));
    }

    /** What the server tells of each text from its first change on. */
    List<String> changes(Window window) {
        return texts.typed(plan).stream()
                .map(text -> "joint-text?kind=%s&root=%s&part=%s".formatted(text.kind(), text.root(), text.part()))
                .map(address -> String.valueOf(window.page.evaluate(PULL, address)))
                .toList();
    }
}
