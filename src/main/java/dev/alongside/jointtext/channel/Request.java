package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor says. */
sealed interface Request {

    JsonMapper JSON = JsonMapper.shared();

    /** Updates that were typed on top of version {@code base}. */
    record Push(long id, long base, List<TextUpdate> updates) implements Request {}

    /** Asks for what came after version {@code base}. */
    record Pull(long id, long base) implements Request {}

    /** Where the editor's person is in the text, or that they left it. */
    record Moved(Caret caret) implements Request {}

    /** That the editor is still there. */
    record Alive() implements Request {}

    /** Throws an {@link Unreadable} for whatever no editor of ours says. */
    static Request parse(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException notJson) {
            throw new Unreadable();
        }
    }

    private static Request read(JsonNode message) {
        if (message.has("push")) return push(message.get("id"), message.get("push"));
        if (message.has("pull"))
            return new Pull(
                    number(message.get("id")), number(message.get("pull").get("base")));
        if (message.has("caret")) return new Moved(caret(message.get("caret")));
        if (message.has("alive")) return new Alive();
        throw new Unreadable();
    }

    private static Push push(@Nullable JsonNode id, JsonNode push) {
        var updates = push.get("updates");
        if (updates == null || !updates.isArray()) throw new Unreadable();
        return new Push(
                number(id),
                number(push.get("base")),
                updates.valueStream().map(Request::update).toList());
    }

    private static TextUpdate update(JsonNode update) {
        var changes = update.get("changes");
        if (changes == null) throw new Unreadable();
        return new TextUpdate(text(update.get("clientId")), number(update.get("sequence")), changes.toString());
    }

    private static Caret caret(JsonNode caret) {
        return new Caret(
                text(caret.get("client")),
                number(caret.get("version")),
                position(caret.get("anchor")),
                position(caret.get("head")));
    }

    private static @Nullable Long position(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : (Long) number(node);
    }

    private static long number(@Nullable JsonNode node) {
        if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) throw new Unreadable();
        return node.longValue();
    }

    private static String text(@Nullable JsonNode node) {
        if (node == null || !node.isString()) throw new Unreadable();
        return node.stringValue();
    }

    /** No message of ours. */
    final class Unreadable extends RuntimeException {}
}
