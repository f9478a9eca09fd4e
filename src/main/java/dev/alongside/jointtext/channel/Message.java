package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextAnswer;
import dev.alongside.jointtext.TextUpdate;
import java.util.List;
import java.util.Map;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told, as JSON. */
record Message(Map<String, ?> content) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Message answer(long id, TextAnswer answer) {
        return new Message(Map.of("id", id, "answer", answer));
    }

    /** What others typed on top of version {@code from}. */
    static Message receive(long from, List<TextUpdate> updates) {
        return new Message(Map.of("receive", new Received(from, updates)));
    }

    /** How far the text is; what is missing has to be asked for. */
    static Message version(long version) {
        return new Message(Map.of("version", version));
    }

    static Message caret(CaretMoved moved) {
        return new Message(Map.of("caret", moved.told()));
    }

    /** The last message: nothing is told or taken any more. */
    static Message refused(String sentence) {
        return new Message(Map.of("refused", sentence));
    }

    static Message alive() {
        return new Message(Map.of("alive", true));
    }

    TextMessage text() {
        return new TextMessage(JSON.writeValueAsString(content));
    }

    private record Received(long from, List<TextUpdate> updates) {}
}
