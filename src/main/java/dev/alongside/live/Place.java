package dev.alongside.live;

import java.util.List;

/**
 * Where somebody is within a topic, as far as others may be told.
 *
 * @param address where a window would have to go to be there, empty when only that somebody is here may be told
 * @param name how the address is called
 * @param fields keys of the field they are in and of what is around it, the innermost first
 * @param typing whether they type there right now
 */
public record Place(String address, String name, List<String> fields, boolean typing) {

    /** All that may be told is that somebody is here. */
    public static final Place UNTOLD = new Place("", "", List.of(), false);

    public Place {
        fields = List.copyOf(fields);
    }

    public boolean isTold() {
        return !address.isEmpty();
    }
}
