package dev.alongside.jointtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Types at random, the same for the same seed. */
final class Typist {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KEYS =
            List.of("a", "b", " ", "é", "你", "😀", "👩‍💻", "\n", "\"", "\\", "\t", "[", "𝄞");
    private static final List<String> SPOILS =
            List.of("", "-", "0", "1", "9", ",", "[", "]", "\"", "\\n", "\\ud83d", "null");

    private final Random random;

    Typist(long seed) {
        random = new Random(seed);
    }

    /** What an editor sends, and the text it shows after that. */
    record Edit(String json, String after) {}

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    String text() {
        return IntStream.range(0, upTo(30))
                .mapToObj(each -> KEYS.get(upTo(KEYS.size() - 1)))
                .collect(Collectors.joining());
    }

    /** Keeps, deletes and replaces whole characters from the start to the end. */
    Edit edit(String before) {
        var sections = new ArrayList<Object>();
        var after = new StringBuilder();
        int at = 0;
        while (at < before.length()) {
            int end = before.offsetByCodePoints(at, 1 + upTo(before.codePointCount(at, before.length()) - 1));
            if (random.nextBoolean()) {
                sections.add(end - at);
                after.append(before, at, end);
            } else {
                replace(end - at, sections, after);
            }
            at = end;
        }
        if (random.nextBoolean()) type(sections, after);
        return new Edit(JSON.writeValueAsString(sections), after.toString());
    }

    String spoil(String json) {
        int from = upTo(json.length());
        int to = Math.min(json.length(), from + upTo(2));
        return json.substring(0, from) + SPOILS.get(upTo(SPOILS.size() - 1)) + json.substring(to);
    }

    static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }

    private void type(List<Object> sections, StringBuilder after) {
        var typed = text();
        if (!typed.isEmpty()) sections.add(replacement(0, typed));
        after.append(typed);
    }

    private void replace(int deleted, List<Object> sections, StringBuilder after) {
        var typed = random.nextBoolean() ? "" : text();
        sections.add(replacement(deleted, typed));
        after.append(typed);
    }

    private static List<Object> replacement(int deleted, String typed) {
        var parts = new ArrayList<Object>(List.of(deleted));
        if (!typed.isEmpty()) parts.addAll(List.of(typed.split("\n", -1)));
        return parts;
    }
}
