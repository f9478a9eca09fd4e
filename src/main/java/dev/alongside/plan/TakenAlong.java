package dev.alongside.plan;

import dev.alongside.support.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which records of a new plan were made from which of the one before. */
public final class TakenAlong {

    private final Map<UUID, UUID> made = new HashMap<>();

    public void put(Id before, Id now) {
        made.put(before.value(), now.value());
    }

    /** Empty when it stayed behind. */
    public <I> Optional<I> find(@Nullable Id before, Function<UUID, I> id) {
        return Optional.ofNullable(before).map(Id::value).map(made::get).map(id);
    }
}
