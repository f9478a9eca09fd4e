package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a part of a board is about, the same on both people's screens.
 *
 * @param kind for example "win" or "standing"
 * @param of the id of a record or the key of an attribute
 */
public record FieldKey(String kind, String of) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,12}:[a-z0-9]{1,36}(-[a-z0-9]{1,120}){0,60}");
    private static final int LONGEST = 140;
    private static final int DEEPEST = 6;

    /** What of an address names the part that it opens. */
    static final String OPEN = "open";

    /** Empty when the words can't be the key of a part. */
    static Optional<FieldKey> find(String words) {
        if (words.length() > LONGEST || !FORM.matcher(words).matches()) return Optional.empty();
        int colon = words.indexOf(':');
        return Optional.of(new FieldKey(words.substring(0, colon), words.substring(colon + 1)));
    }

    public static FieldKey of(String kind, Id record) {
        return new FieldKey(kind, record.value().toString());
    }

    /** The address of a tab with the wish to be led to this part. */
    public String at(String tab) {
        return "%s?%s=%s".formatted(tab, OPEN, this);
    }

    /** The id of the record that it is about, empty for the key of an attribute. */
    public Optional<UUID> record() {
        try {
            return Optional.of(UUID.fromString(of));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whoever is in this part is there, and is shown there to the other side. */
    public void mark(Component part) {
        part.getElement().setAttribute("data-field", toString());
    }

    /** Whoever is in this part is there, but never shown here. */
    public <C extends Component> C lead(C part) {
        part.getElement().setAttribute("data-within", toString());
        return part;
    }

    /** Those of the words from a browser that can be keys, no more than parts can stand in each other. */
    static List<String> among(Stream<String> words) {
        return words.limit(DEEPEST)
                .filter(word -> word.length() <= LONGEST && FORM.matcher(word).matches())
                .toList();
    }

    @Override
    public String toString() {
        return kind + ":" + of;
    }
}
