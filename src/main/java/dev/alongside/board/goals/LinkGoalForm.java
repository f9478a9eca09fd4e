package dev.alongside.board.goals;

import dev.alongside.board.form.AttributePicks;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.WordsForm;
import dev.alongside.matrix.Attribute;
import java.util.List;
import java.util.Map;

/** Which attributes a goal speaks to, each with one line that says how. */
final class LinkGoalForm extends WordsForm<Map<String, String>> {

    private final AttributePicks speaks;

    LinkGoalForm(List<Attribute> attributes) {
        speaks = new AttributePicks(attributes);
        getContent().addClassName("form");
        getContent().add(speaks);
    }

    @Override
    protected Map<String, String> words() {
        return speaks.words();
    }

    @Override
    protected void show(Map<String, String> words) {
        speaks.show(words);
    }

    @Override
    protected void focusFirst() {
        speaks.focus();
    }

    @Override
    protected List<Difference> differences(Map<String, String> newest, Map<String, String> mine) {
        return Difference.among(new Difference("Speaks to", speaks.words(newest), speaks.words(mine)));
    }
}
