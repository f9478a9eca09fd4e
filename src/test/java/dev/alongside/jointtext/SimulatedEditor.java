package dev.alongside.jointtext;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a text of its own and what it has not got an answer for. It doesn't rebase: when others were faster, it gives up
 * what it typed and goes on from their text.
 */
final class SimulatedEditor {

    private final String id;
    private final Typist typist;
    private final List<TextUpdate> acknowledged = new ArrayList<>();
    private List<TextUpdate> unanswered = List.of();
    private String text = "";
    private long version;
    private long sequence;

    SimulatedEditor(String id, Typist typist) {
        this.id = id;
        this.typist = typist;
    }

    String id() {
        return id;
    }

    /** What it knows to be part of the text. */
    List<TextUpdate> acknowledged() {
        return acknowledged;
    }

    /** Pulls, or pushes what it types; one answer in four gets lost. */
    SimulatedEditor step(TextDocuments texts, TextPlace place) {
        if (typist.upTo(3) == 0) {
            take(texts.pull(place, version));
            return this;
        }
        if (unanswered.isEmpty()) type();
        var answer = texts.push(place, version, unanswered);
        if (typist.upTo(3) > 0) take(answer);
        return this;
    }

    String catchUp(TextDocuments texts, TextPlace place) {
        take(texts.pull(place, version));
        return text;
    }

    private void type() {
        var typed = new ArrayList<TextUpdate>();
        var now = text;
        for (int count = typist.upTo(2); count >= 0; count--) {
            var edit = typist.edit(now);
            typed.add(new TextUpdate(id, ++sequence, edit.json()));
            now = edit.after();
        }
        unanswered = typed;
    }

    private void take(TextAnswer answer) {
        var updates = answer.accepted() ? unanswered : answer.updates();
        for (var update : updates) {
            text = ChangeSet.parse(update.changes()).applyTo(text);
            version++;
            if (update.clientId().equals(id)) acknowledged.add(update);
        }
        if (version != answer.version()) throw new AssertionError("The answer leads to another version");
        unanswered = List.of();
    }
}
