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

    /** Marks the fields whose content would be refused, as far as a field alone can tell. */
    void sayWhatIsWrong() {}

    /** Where two versions of what was said differ. */
    abstract List<Difference> differences(W newest, W mine);
}
