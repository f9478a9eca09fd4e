package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Somebody who has nothing but keys, and reaches each thing by its name; notes whatever stands in their way. */
final class Keyboard {

    /** More than all there is on one screen of these tests. */
    private static final int FAR = 120;

    /** What is just coming or going has its name and its ring, or has lost the focus, two frames later. */
    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private final Window window;
    private final FocusSight sight;
    private final Steps steps;
    private final List<String> flaws = new ArrayList<>();
    private String before = "nothing";
    private int tabs;

    Keyboard(Window window, Steps steps) {
        this.window = window;
        this.sight = new FocusSight(window.page);
        this.steps = steps;
    }

    /** Keys one after the other, each an interaction of its own. */
    Keyboard press(String what, String... keys) {
        for (var key : keys) steps.key(what, window, key);
        return this;
    }

    Keyboard type(String what, String words) {
        steps.write(what, window, words);
        return this;
    }

    /** Goes on until something of that name has the focus. */
    Keyboard tabTo(String name) {
        return walk("Tab", name);
    }

    /** The same, backwards. */
    Keyboard backTo(String name) {
        return walk("Shift+Tab", name);
    }

    /** Goes to something and presses Enter on it. */
    Keyboard enter(String name) {
        return tabTo(name).press("presses " + name, "Enter");
    }

    private Keyboard walk(String key, String name) {
        var passed = new ArrayList<String>();
        for (int far = 0; far < FAR; far++) {
            window.page.keyboard().press(key);
            tabs++;
            var here = look();
            if (here.name().equals(name)) return this;
            passed.add(here.words());
        }
        throw new AssertionError("No %s in %d times leads to “%s”. On the way:%n%s"
                .formatted(key, FAR, name, String.join("\n", passed)));
    }

    /** Waits until the focus has come to something of that name, as it must without a key. */
    Keyboard isOn(String name) {
        return awaits("on “%s”".formatted(name), focus -> focus.name().equals(name));
    }

    /** The same for a heading, which may be called like the link that leads to it. */
    Keyboard isAt(String heading) {
        return awaits(
                "at the heading “%s”".formatted(heading),
                focus -> focus.role().equals("heading") && focus.name().equals(heading));
    }

    /** Waits until the focus is in a dialog. */
    Keyboard isInDialog() {
        assertThat(window.page.locator("vaadin-dialog[opened]")).hasCount(1);
        return awaits("in the dialog", FocusSight.Focus::inDialog);
    }

    private Keyboard awaits(String where, Predicate<FocusSight.Focus> there) {
        try {
            window.page.waitForCondition(
                    () -> there.test(sight.now()), new Page.WaitForConditionOptions().setTimeout(10_000));
        } catch (TimeoutError never) {
            assertThat(sight.now().words()).as("what has the focus").isEqualTo(where);
        }
        look();
        return this;
    }

    private FocusSight.Focus look() {
        var here = sight.now();
        if (here.flaw().isPresent()) {
            window.page.evaluate(DRAWN);
            here = sight.now();
        }
        note(here);
        return here;
    }

    private void note(FocusSight.Focus here) {
        here.flaw()
                .map(flaw -> "%s: %s, after %s".formatted(here.words(), flaw, before))
                .filter(it -> !flaws.contains(it))
                .ifPresent(flaws::add);
        before = here.words();
    }

    int tabs() {
        return tabs;
    }

    /** What had the focus without a name, or without being seen. */
    List<String> flaws() {
        return List.copyOf(flaws);
    }
}
