package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Fields in which a person says something.
 *
 * @param <W> what is in the fields, as typed; equal when nothing was typed in between
 */
abstract class WordsForm<W> extends Composite<Div> {

    abstract W words();

    abstract void show(W words);

    abstract void focusFirst();

    /** Whether a field says itself why its content is refused. */
    boolean saysWhatIsWrong() {
        return false;
    }

    /** Where two versions of what was said differ. */
    abstract List<Difference> differences(W newest, W mine);
}
