package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Bold;
import dev.alongside.support.Icon;
import java.util.List;

/** Says that somebody was faster, shows both versions field by field, and offers what can be done. */
public final class Conflict extends Composite<Section> {

    private final Div offers = new Div();

    public Conflict(String whatHappened, List<Difference> differences) {
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        var title = new Bold("");
        title.add(new Icon("outdated"), new Span(whatHappened));
        getContent().add(title);
        differences.forEach(difference -> getContent().add(line(difference)));
        offers.addClassNames("row", "wrap");
        getContent().add(offers);
    }

    public void offer(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        offers.add(button);
    }

    private static Paragraph line(Difference difference) {
        return new Paragraph(
                new Bold(difference.field() + ". "),
                new Span("The newest: " + orNothing(difference.newest())),
                new Span(" Yours: " + orNothing(difference.mine())));
    }

    private static String orNothing(String text) {
        var said = text.isBlank() ? "nothing" : text;
        return said.endsWith(".") ? said : said + ".";
    }
}
