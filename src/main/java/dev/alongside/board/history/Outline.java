package dev.alongside.board.history;

import dev.alongside.history.Win;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.support.Id;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins an empty narrative with what it should tell, as one more editor of the text. */
@Component
record Outline(TextDocuments texts) {

    private static final List<String> PARTS = List.of("The situation", "What I owned", "Decisions", "How it came out");

    /** Changes nothing when somebody has typed by now. */
    void begin(Win win) {
        var now = texts.pull(win.narrative(), TextDocuments.NOTHING);
        if (!"".equals(now.snapshot())) return;
        var editor = Id.next().toString();
        texts.push(win.narrative(), now.version(), List.of(new TextUpdate(editor, 0, insertion())));
    }

    /** A part a line, each with room below it. */
    private static String insertion() {
        return "[[0,\"**" + String.join("**\",\"\",\"\",\"**", PARTS) + "**\",\"\",\"\"]]";
    }
}
