package dev.alongside.jointtext;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The kinds of texts there are, each with its rights. */
@Component
public class TextKinds {

    private final Map<String, TextRights> rights;

    TextKinds(List<TextRights> rights) {
        this.rights = rights.stream().collect(toUnmodifiableMap(TextRights::kind, Function.identity()));
    }

    /** {@link NotFound} for a kind that nobody knows. */
    public TextRights require(TextPlace place) {
        return Optional.ofNullable(rights.get(place.kind())).orElseThrow(NotFound::new);
    }
}
