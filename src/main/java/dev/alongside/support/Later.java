package dev.alongside.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that is made when it is wanted, and dropped when it is not. Hiding it instead would cost the
 * server more than showing it: all that a hidden part would say is kept beside the part itself.
 *
 * @param <C> the part
 */
public final class Later<C extends Component> {

    private final HasComponents place;
    private final int index;
    private final Supplier<C> make;
    private @Nullable C made;

    /** At the end of what is in the place by then. */
    public Later(HasComponents place, Supplier<C> make) {
        this(place, Integer.MAX_VALUE, make);
    }

    /** @param index of the part in its place, if so much is in it by then */
    public Later(HasComponents place, int index, Supplier<C> make) {
        this.place = place;
        this.index = index;
        this.make = make;
    }

    /** Makes or drops it; it is told what to say only while it is there. */
    public void show(boolean wanted, Consumer<C> say) {
        if (!wanted) {
            drop();
            return;
        }
        say.accept(get());
    }

    public void drop() {
        if (made != null) place.remove(made);
        made = null;
    }

    /** The part, made by now. */
    public C get() {
        var part = made == null ? put(make.get()) : made;
        made = part;
        return part;
    }

    /** The part, if it is there. */
    public Optional<C> find() {
        return Optional.ofNullable(made);
    }

    private C put(C part) {
        place.addComponentAtIndex(Math.min(index, place.getElement().getChildCount()), part);
        return part;
    }
}
