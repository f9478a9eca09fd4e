package dev.alongside.board.form;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types against a record that can change meanwhile.
 *
 * @param <R> the record as it is read, with its version
 */
final class TypedText<R> {

    private final Function<R, String> text;
    private @Nullable R base;
    private @Nullable R newest;

    TypedText(Function<R, String> text) {
        this.text = text;
    }

    /** The record was read again; a version with the same words is as good to save against as the one before. */
    void read(Optional<R> now, String typed) {
        newest = now.orElse(null);
        if (newest == null) return;
        var words = text.apply(newest);
        if (words.equals(typed) || (base != null && words.equals(text.apply(base)))) base = newest;
    }

    void startFromNewest() {
        base = newest;
    }

    boolean isChanged(String typed) {
        return base != null && !typed.equals(text.apply(base));
    }

    /** The version that was there when the typing began. */
    Optional<R> base() {
        return Optional.ofNullable(base);
    }

    /** The version that is there now, empty when it is gone. */
    Optional<R> newest() {
        return Optional.ofNullable(newest);
    }

    String newestWords() {
        return newest == null ? "" : text.apply(newest);
    }
}
