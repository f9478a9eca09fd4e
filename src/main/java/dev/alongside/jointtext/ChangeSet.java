package dev.alongside.jointtext;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What leads from one version of a text to the next, read from CodeMirror's JSON: {@code n} keeps n UTF-16 units,
 * {@code [n]} deletes n, {@code [n,"a","b"]} replaces n by lines.
 */
record ChangeSet(List<Section> sections) {

    /** UTF-16 units that a text may have. */
    static final int MOST = 64_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A stretch of the text before, and what becomes of it. */
    sealed interface Section {
        int length();
    }

    record Keep(int length) implements Section {}

    record Replace(int length, String text) implements Section {}

    static ChangeSet parse(String json) {
        var tree = tree(json);
        if (!tree.isArray()) throw new UnfitChange("no list of sections");
        return new ChangeSet(tree.valueStream().map(ChangeSet::section).toList());
    }

    /** The same change in the one way we write it. */
    String json() {
        return JSON.writeValueAsString(sections.stream().map(ChangeSet::written).toList());
    }

    /** Refused when it was made for another text, or the text would get too long. */
    String applyTo(String text) {
        var result = new StringBuilder();
        int at = 0;
        for (var section : sections) {
            if (section.length() > text.length() - at) throw new UnfitChange("it reaches beyond the end");
            int end = at + section.length();
            if (splitsCharacter(text, end)) throw new UnfitChange("it splits a character");
            switch (section) {
                case Keep keep -> result.append(text, at, end);
                case Replace replace -> result.append(replace.text());
            }
            at = end;
        }
        if (at != text.length()) throw new UnfitChange("it stops before the end");
        if (result.length() > MOST) throw new TextIsTooLong(MOST);
        return result.toString();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException notJson) {
            throw new UnfitChange("no JSON");
        }
    }

    private static Section section(JsonNode node) {
        if (!node.isArray()) {
            var keep = new Keep(length(node));
            if (keep.length() == 0) throw new UnfitChange("a section of nothing");
            return keep;
        }
        if (node.isEmpty()) throw new UnfitChange("a section of nothing");
        var lines = node.valueStream().skip(1).map(ChangeSet::line).toList();
        var replace = new Replace(length(node.get(0)), String.join("\n", lines));
        if (replace.length() == 0 && replace.text().isEmpty()) throw new UnfitChange("a section of nothing");
        return replace;
    }

    private static int length(JsonNode node) {
        if (!node.isInt() || node.intValue() < 0 || node.intValue() > MOST) throw new UnfitChange("no length");
        return node.intValue();
    }

    private static String line(JsonNode node) {
        if (!node.isString()) throw new UnfitChange("no line of text");
        var line = node.stringValue();
        for (int at = 0; at < line.length(); at++) {
            if ("\n\r\0".indexOf(line.charAt(at)) >= 0) throw new UnfitChange("a line break or NUL inside a line");
            if (isHalfCharacter(line, at)) throw new UnfitChange("half a character");
        }
        return line;
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isHalfCharacter(String line, int at) {
        return Character.isSurrogate(line.charAt(at)) && !splitsCharacter(line, at) && !splitsCharacter(line, at + 1);
    }

    private static Object written(Section section) {
        return switch (section) {
            case Keep keep -> keep.length();
            case Replace replace -> {
                var parts = new ArrayList<Object>(List.of(replace.length()));
                if (!replace.text().isEmpty())
                    parts.addAll(List.of(replace.text().split("\n", -1)));
                yield parts;
            }
        };
    }
}
