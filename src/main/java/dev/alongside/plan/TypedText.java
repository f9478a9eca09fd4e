package dev.alongside.plan;

import dev.alongside.jointtext.OpenText;
import dev.alongside.people.PersonId;
import java.util.List;

/**
 * A text as a journal line has it. The content comes last, so that what lists ask for is found before it.
 *
 * @param title what the text belongs to is called, empty when that has no title
 * @param attribute key of the attribute it is about, empty when it is about none
 * @param authors who typed since the line before, whoever typed last at the end; nobody where a line begins
 */
record TypedText(
        String kind,
        String part,
        String title,
        String attribute,
        List<PersonId> authors,
        long version,
        String content) {

    static TypedText before(OpenText text, PlanTexts of) {
        return at(text.journaled(), text, of, List.of());
    }

    static TypedText after(OpenText text, PlanTexts of) {
        return at(
                text.now(), text, of, text.authors().stream().map(PersonId::new).toList());
    }

    private static TypedText at(OpenText.State state, OpenText text, PlanTexts of, List<PersonId> authors) {
        var part = text.place().part();
        return new TypedText(
                text.place().kind(),
                part,
                of.title(part),
                of.attribute(part),
                authors,
                state.version(),
                state.content());
    }
}
