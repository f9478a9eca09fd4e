package dev.alongside.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Matrices to test with, each with a title of its own. */
public final class Grids {

    private Grids() {}

    /** Two levels, two attributes of which one has a theme, three filled cells. */
    public static Grid small() {
        return new Grid(
                title(),
                List.of(new Level("t1", "T1", "TPM I"), new Level("t2", "T2", "TPM II")),
                List.of(new Attribute("scope", "Scope", "Reach"), new Attribute("craft", "Craft", "")),
                Map.of(
                        new Cell("scope", "t1"), "Runs one workstream.",
                        new Cell("craft", "t1"), "- Plans\n- Says what slips",
                        new Cell("craft", "t2"), "Teaches others “how” — äöü 🙂"));
    }

    /** So many attributes and levels, each cell filled. */
    public static Grid of(int attributes, int levels) {
        var texts = new LinkedHashMap<Cell, String>();
        IntStream.rangeClosed(1, attributes)
                .forEach(a -> IntStream.rangeClosed(1, levels)
                        .forEach(l -> texts.put(new Cell("a" + a, "l" + l), "Does " + a + " as expected at " + l)));
        return new Grid(
                title(),
                IntStream.rangeClosed(1, levels)
                        .mapToObj(at -> new Level("l" + at, "L" + at, "Level " + at))
                        .toList(),
                IntStream.rangeClosed(1, attributes)
                        .mapToObj(at -> new Attribute("a" + at, "Attribute " + at, "Theme " + at % 4))
                        .toList(),
                texts);
    }

    private static String title() {
        return "Matrix " + UUID.randomUUID();
    }
}
