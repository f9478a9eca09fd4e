package dev.alongside.board.ribbon;

import com.vaadin.flow.component.UI;

/** How somebody looks at the ribbon, kept as long as they are signed in, on every board. */
record RibbonChoice(RibbonWindow window, boolean isList, boolean isOpen) {

    private static final int ROOM_FOR_LINES = 800;
    private static final int ROOM_FOR_ALL = 1000;

    /** What was chosen last, else what fits into the window of the browser. */
    static RibbonChoice remembered() {
        var kept = UI.getCurrentOrThrow().getSession().getAttribute(RibbonChoice.class);
        var choice = kept == null ? fitting(width()) : kept;
        var window = UI.getCurrentOrThrow().getSession().getAttribute(RibbonWindow.class);
        return window == null ? choice : choice.over(window);
    }

    /** @param width in pixels, not positive when it is unknown */
    static RibbonChoice fitting(int width) {
        boolean isKnown = width > 0;
        return new RibbonChoice(
                RibbonWindow.EIGHTEEN, isKnown && width < ROOM_FOR_LINES, !isKnown || width >= ROOM_FOR_ALL);
    }

    void remember() {
        UI.getCurrentOrThrow().getSession().setAttribute(RibbonChoice.class, this);
        rememberWindow();
    }

    /** How far back only, where nothing else can be chosen. */
    void rememberWindow() {
        UI.getCurrentOrThrow().getSession().setAttribute(RibbonWindow.class, window);
    }

    RibbonChoice over(RibbonWindow chosen) {
        return new RibbonChoice(chosen, isList, isOpen);
    }

    RibbonChoice asList(boolean list) {
        return new RibbonChoice(window, list, isOpen);
    }

    RibbonChoice open(boolean open) {
        return new RibbonChoice(window, isList, open);
    }

    private static int width() {
        var details = UI.getCurrentOrThrow().getPage().getExtendedClientDetails();
        return details == null ? 0 : details.getWindowInnerWidth();
    }
}
