package dev.alongside.jointtext;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.plan.Sharing;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Tomas and Mira with an editor each, named after them. */
abstract class TypingTest extends DatabaseTest {

    final ApplicationContext application;
    final TextDocuments texts;

    TypingTest(ApplicationContext application) {
        this.application = application;
        this.texts = application.getBean(TextDocuments.class);
    }

    static TextPlace reading(Pair pair) {
        return new TextPlace("READING", pair.plan().value(), "impact");
    }

    TextAnswer tomas(Pair pair, TextPlace place, long base, String changes, long sequence) {
        return pair.tomas(() -> texts.push(place, base, List.of(new TextUpdate("tomas", sequence, changes))));
    }

    TextAnswer mira(Pair pair, TextPlace place, long base, String changes, long sequence) {
        return pair.mira(() -> texts.push(place, base, List.of(new TextUpdate("mira", sequence, changes))));
    }

    String text(Pair pair, TextPlace place) {
        return String.valueOf(
                pair.tomas(() -> texts.pull(place, TextDocuments.NOTHING)).snapshot());
    }

    Pair unshare(Pair pair) {
        application.getBean(Sharing.class).unshare(pair.plan());
        return pair;
    }
}
