package dev.alongside.bench;

import dev.alongside.security.Browser;
import java.util.LinkedHashMap;
import java.util.Map;

/** One person opens each page of a board. */
final class OpenedTabs {

    private static final int WARM_UP = 60;

    private final MeasuredServer server;
    private final Host host;
    private final Browser browser;
    private final Map<String, String> paths = new LinkedHashMap<>();

    private OpenedTabs(MeasuredServer server, Host host, SeededBoard board, String name) {
        this.server = server;
        this.host = host;
        this.browser = host.signIn(name);
        paths.put("cross-reference", board.path(""));
        paths.put("attribute", board.path());
        paths.put("history", board.path("/history"));
        paths.put("goals", board.path("/goals"));
        paths.put("activity", board.path("/activity"));
    }

    static OpenedTabs byOwner(MeasuredServer server, Host host, SeededBoard board) {
        return new OpenedTabs(server, host, board, board.owner());
    }

    /** A partner has a list of people beside it. */
    static OpenedTabs byPartner(MeasuredServer server, Host host, SeededBoard board) {
        var tabs = new OpenedTabs(server, host, board, board.partner());
        tabs.paths.put("people", "/people");
        return tabs;
    }

    void warmUp() throws Exception {
        for (var path : paths.values()) open(path, WARM_UP);
    }

    void measure(int times, Report report) throws Exception {
        for (var tab : paths.entrySet()) {
            var opened = open(tab.getValue(), times);
            report.page(tab.getKey(), opened.asked(), opened.times(), opened.bytes());
        }
    }

    private Openings open(String path, int times) throws Exception {
        var openings = new Openings(server);
        for (int time = 0; time < times; time++) openings.open(host, browser, path);
        return openings;
    }
}
