package dev.alongside.board.frame;

import dev.alongside.live.Place;
import java.util.List;

/**
 * Where a window is on its board.
 *
 * @param name how the other side calls the address
 */
record OwnPlace(String address, String name, List<String> fields, boolean typing) {

    static final OwnPlace NOWHERE = new OwnPlace("", "", List.of(), false);

    OwnPlace at(String newAddress, String newName) {
        return new OwnPlace(newAddress, newName, fields, typing);
    }

    OwnPlace in(List<String> newFields, boolean isTyping) {
        return new OwnPlace(address, name, newFields, isTyping);
    }

    Place told() {
        return address.isEmpty() ? Place.UNTOLD : new Place(address, name, fields, typing);
    }
}
