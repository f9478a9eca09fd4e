package dev.alongside.board.life;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.WordsForm;
import java.util.List;

/** One thing to say in one's own words. */
final class SaidForm extends WordsForm<String> {

    private final TextArea said;

    SaidForm(String question, String placeholder) {
        said = new TextArea(question);
        said.setPlaceholder(placeholder);
        said.setWidthFull();
        getContent().addClassName("stack");
        getContent().add(said);
    }

    /**
     * @param readers who reads what is said
     * @param what saving it does
     */
    SaidForm with(String readers, String what) {
        said.setHelperText(readers);
        var consequence = new Paragraph(what);
        consequence.addClassName("consequence");
        getContent().add(consequence);
        return this;
    }

    @Override
    protected String words() {
        return said.getValue();
    }

    @Override
    protected void show(String words) {
        said.setValue(words);
    }

    @Override
    protected void focusFirst() {
        said.focus();
    }

    @Override
    protected List<Difference> differences(String newest, String mine) {
        return Difference.among(new Difference(said.getLabel(), newest, mine));
    }
}
