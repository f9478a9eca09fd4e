package dev.alongside;

import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What Tomas writes into texts of his plan that are empty so far, in one line each. */
public record WrittenTexts(Pair pair) {

    public void write(TextPlace place, String words) {
        var insertion = JsonMapper.shared().writeValueAsString(List.of(List.of(0, words)));
        var update = new TextUpdate(UUID.randomUUID().toString(), 1, insertion);
        pair.tomas(() -> pair.application().getBean(TextDocuments.class).push(place, 0, List.of(update)));
    }

    public void reading(String attribute, String words) {
        write(new TextPlace("READING", pair.plan().value(), attribute), words);
    }

    public void why(String words) {
        write(new TextPlace("INTENTION", pair.plan().value(), ""), words);
    }
}
