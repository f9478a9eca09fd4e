package dev.alongside.jointtext;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.support.Id;
import java.util.UUID;

/**
 * Where a text belongs; also the topic of the hints that it changed.
 *
 * @param kind says which {@link TextRights} to ask
 * @param root id of what the text's owner locks
 * @param part which of the texts of this kind, empty when there is one
 */
public record TextPlace(String kind, UUID root, String part) implements Id {

    @Override
    public UUID value() {
        return UUID.nameUUIDFromBytes((kind + " " + root + " " + part).getBytes(UTF_8));
    }
}
