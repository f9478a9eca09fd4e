package dev.alongside.people;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name typed to sign in, the same in upper and lower case. */
final class SignInName {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    private SignInName() {}

    static String required(@Nullable String typed) {
        var name = canonical(Texts.required(typed, "A person needs a name to sign in with"));
        if (!ALLOWED.matcher(name).matches()) {
            throw new InvalidText("A sign-in name has 2 to 100 letters a to z, digits, and . _ @ + -");
        }
        return name;
    }

    static String canonical(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
