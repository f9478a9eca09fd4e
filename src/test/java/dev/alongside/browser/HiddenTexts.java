package dev.alongside.browser;

import dev.alongside.DirectJdbc;
import dev.alongside.jointtext.TextAnswer;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationContext;

/** Types joint texts as an editor does, by whoever acts, and takes them away again. */
final class HiddenTexts {

    private static final List<String> ATTRIBUTES = List.of("scope", "craft");

    private final ApplicationContext application;

    HiddenTexts(ApplicationContext application) {
        this.application = application;
    }

    static TextPlace reading(PlanId plan) {
        return new TextPlace("READING", plan.value(), ATTRIBUTES.getFirst());
    }

    /** The intention and how the attributes are read. */
    private static List<TextPlace> all(PlanId plan) {
        return List.of(
                new TextPlace("INTENTION", plan.value(), ""),
                reading(plan),
                new TextPlace("READING", plan.value(), ATTRIBUTES.getLast()));
    }

    /** Every text of the plan that was ever typed, also those of wins that are gone. */
    List<TextPlace> typed(PlanId plan) {
        return application
                .getBean(DirectJdbc.class)
                .sql("select kind, root, part from text_document where root = ?")
                .param(plan.value())
                .query((row, index) ->
                        new TextPlace(row.getString("kind"), row.getObject("root", UUID.class), row.getString("part")))
                .list();
    }

    void typeAll(PlanId plan, String canary) {
        all(plan).forEach(place -> type(place, canary + "-text"));
    }

    void eraseAll(PlanId plan) {
        all(plan).forEach(this::erase);
    }

    /** Puts words at the end; returns the version that has them. */
    long type(TextPlace place, String words) {
        return change(
                place,
                length -> length == 0 ? "[[0,\"%s\"]]".formatted(words) : "[%d,[0,\"%s\"]]".formatted(length, words));
    }

    long erase(TextPlace place) {
        return change(place, "[[%d]]"::formatted);
    }

    void typeAndErase(TextPlace place, String words) {
        type(place, words);
        erase(place);
    }

    String words(TextPlace place) {
        return Objects.requireNonNull(pull(place).snapshot());
    }

    private TextAnswer pull(TextPlace place) {
        return documents().pull(place, TextDocuments.NOTHING);
    }

    private TextDocuments documents() {
        return application.getBean(TextDocuments.class);
    }

    /** @param change is made for a text of this length */
    private long change(TextPlace place, IntFunction<String> change) {
        var now = pull(place);
        int length = Objects.requireNonNull(now.snapshot()).length();
        var update = new TextUpdate(UUID.randomUUID().toString(), 1, change.apply(length));
        return documents().push(place, now.version(), List.of(update)).version();
    }
}
