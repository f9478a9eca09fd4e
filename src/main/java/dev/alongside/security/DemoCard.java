package dev.alongside.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.people.DemoSignIns;
import dev.alongside.people.DemoSignIns.DemoSignIn;
import java.util.function.Consumer;

/** Who one can be in the demo. */
class DemoCard extends Section {

    DemoCard(DemoSignIns demo, Consumer<DemoSignIn> onChoose) {
        addClassName("door-card");
        var list = new UnorderedList();
        list.addClassName("items");
        demo.all().forEach(each -> list.add(line(each, onChoose)));
        var hint = new Paragraph("The password of all of them is “" + demo.password()
                + "”. To see both sides live, sign in as Tomas here, and open a second, private window as Mira.");
        hint.addClassNames("small", "quiet");
        add(new H2("People of the demo"), list, hint);
    }

    private static ListItem line(DemoSignIn each, Consumer<DemoSignIn> onChoose) {
        var choose = new Button(each.name(), click -> onChoose.accept(each));
        choose.addThemeNames("tertiary", "small");
        choose.addClassName("add");
        var story = new Span(each.role().title() + ", " + each.story());
        story.addClassNames("small", "quiet");
        var item = new ListItem(choose, story);
        item.addClassNames("row", "wrap");
        return item;
    }
}
