package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.board.form.Conflict;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Message;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A test that looks at a tab of a board. */
public abstract class BoardTest extends KaribuTest {

    protected BoardTest(ApplicationContext application) {
        super(application);
    }

    protected static void open(PlanId plan, String tab) {
        UI.getCurrent().navigate("board/%s/%s".formatted(plan.value(), tab));
    }

    /** With its first tab. */
    protected static void open(PlanId plan) {
        UI.getCurrent().navigate("board/" + plan.value());
    }

    /** Chooses from the menu of the plan. */
    public static void menu(String item) {
        var plan = _get(MenuBar.class, each -> each.withAttribute("aria-label", "More about this plan"));
        ContextMenuKt._clickItemWithCaption(plan, item);
    }

    protected static Button button(String text) {
        return _get(Button.class, each -> each.withText(text));
    }

    /** One that is a sign only, by what it is called for those who can't see it. */
    protected static Button buttonFor(String label) {
        return _find(Button.class).stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Opens what is folded away under these words. */
    protected static void unfold(String summary) {
        _find(Details.class).stream()
                .filter(each -> each.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
    }

    protected static TextField field(String label) {
        return _get(TextField.class, each -> each.withLabel(label));
    }

    protected static TextArea area(String label) {
        return _get(TextArea.class, each -> each.withLabel(label));
    }

    protected static TextField how(String attribute) {
        return _find(TextField.class).stream()
                .filter(each -> each.getAriaLabel()
                        .filter(("How it speaks to " + attribute)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the lists, row by row. */
    protected static List<String> entries() {
        return _find(ListItem.class).stream()
                .filter(each -> each.hasClassName("entry"))
                .map(OnScreen::words)
                .toList();
    }

    /** Of the only row. */
    protected static String title() {
        return _get(H3.class).getText();
    }

    protected static List<String> messages() {
        return _find(Message.class).stream().map(Message::getText).toList();
    }

    /** What the conflict on the screen says. */
    protected static String said() {
        return _get(Conflict.class).getElement().getTextRecursively();
    }
}
