package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Fields in which a person says something.
 *
 * @param <W> what is in the fields, as typed; equal when nothing was typed in between
 */
public abstract class WordsForm<W> extends Composite<Div> {

    protected abstract W words();

    protected abstract void show(W words);

    protected abstract void focusFirst();

    /** Whether a field says itself why its content is refused. */
    protected boolean saysWhatIsWrong() {
        return false;
    }

    /** Where two versions of what was said differ. */
    protected abstract List<Difference> differences(W newest, W mine);
}
