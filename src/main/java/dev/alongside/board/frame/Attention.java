package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a board that notices in the browser where its person is, and draws where the other one is. */
@Tag("board-attention")
final class Attention extends Component {

    private static final String FIELDS = "event.detail.fields";
    private static final String TYPING = "event.detail.typing";

    private @Nullable Drawn drawn;

    /** What the browser draws around the first of the fields that is on its screen. */
    record Drawn(String colour, String words, List<String> fields) {

        private static final Drawn NOTHING = new Drawn("", "", List.of());

        static Drawn of(OtherHere other) {
            var words = other.name() + (other.place().typing() ? " is typing" : " is here");
            return new Drawn(other.colour(), words, other.place().fields());
        }
    }

    /** What a person can do about where the two are. */
    interface Moves {

        /** @param fields keys of the field they are in now and of what is around it, none when they left it */
        void moved(List<String> fields, boolean typing);

        void go();

        /** Follows on to where the other one is by now. */
        void goAlong();

        void stop();

        /** Has waited long enough for the one who is followed and went away. */
        void waited();
    }

    Attention(Moves moves) {
        getElement()
                .addEventListener("own-place", event -> moves.moved(fields(event), typing(event)))
                .addEventData(FIELDS)
                .addEventData(TYPING);
        getElement().addEventListener("go-there", event -> moves.go());
        getElement().addEventListener("go-along", event -> moves.goAlong());
        getElement().addEventListener("follow-end", event -> moves.stop());
        getElement().addEventListener("follow-waited", event -> moves.waited());
    }

    void show(Optional<OtherHere> other) {
        var now = other.map(Drawn::of).orElse(Drawn.NOTHING);
        if (now.equals(drawn)) return;
        drawn = now;
        getElement().setPropertyBean("other", now);
    }

    /** Whether keys and wheel in this window end that it follows. */
    void follow(boolean following) {
        getElement().setProperty("following", following);
    }

    /** Whether the one who is followed is away and may come back. */
    void waitForReturn(boolean waiting) {
        getElement().setProperty("waiting", waiting);
    }

    /** The browser first leaves the field it is in, so that nothing typed there is lost, and then asks to go along. */
    void lead(String address) {
        getElement().setProperty("ahead", address);
    }

    /** Brings the frame into sight once; where that is lost, one scrolls. */
    void bring() {
        getElement().executeJs("this.bring()");
    }

    private static List<String> fields(DomEvent event) {
        return FieldKey.among(event.getEventData().get(FIELDS).valueStream().map(field -> field.asString("")));
    }

    private static boolean typing(DomEvent event) {
        return event.getEventData().get(TYPING).asBoolean(false);
    }
}
