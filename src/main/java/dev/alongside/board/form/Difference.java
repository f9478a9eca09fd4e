package dev.alongside.board.form;

import java.util.List;
import java.util.stream.Stream;

/** One field in which two versions differ, in words. */
public record Difference(String field, String newest, String mine) {

    /** Only those that do differ. */
    public static List<Difference> among(Difference... fields) {
        return Stream.of(fields)
                .filter(field -> !field.newest().equals(field.mine()))
                .toList();
    }
}
