package dev.alongside.jointtext.ui;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Those who may be in a text.
 *
 * @param reader id of whoever looks at it here
 */
public record Typists(UUID reader, List<Typist> all) {

    /**
     * Somebody who may be in a text.
     *
     * @param name on the flag of their caret
     * @param colour 0 or 1, as their avatar has
     */
    public record Typist(UUID person, String name, int colour) {}

    ObjectNode json() {
        var people = JsonMapper.shared().createObjectNode();
        all.forEach(each -> people.putObject(each.person().toString())
                .put("name", each.name())
                .put("colour", each.colour()));
        return people;
    }
}
