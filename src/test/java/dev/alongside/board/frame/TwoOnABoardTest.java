package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.live.Place;
import dev.alongside.live.Presence;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** A test in which Mira looks at the board too, in a window that only presence knows of. */
abstract class TwoOnABoardTest extends BoardTest {

    static final String GOALS = "/goals";

    final Presence presence;
    final Pair pair;
    final Presence.Stay mira;

    TwoOnABoardTest(ApplicationContext application) {
        super(application);
        this.presence = application.getBean(Presence.class);
        this.pair = Pair.together(application);
        this.mira = presence.enter(pair.plan(), pair.mira());
    }

    @AfterEach
    void miraGoes() {
        presence.leave(mira);
    }

    void isAt(String tab, String name) {
        presence.move(mira, new Place(address(tab), name, List.of(), false));
    }

    String address(String tab) {
        return "board/" + pair.plan().value() + tab;
    }

    static String where() {
        return _get(WhereLine.class).getElement().getTextRecursively();
    }

    Place tomas() {
        return place(pair.plan(), pair.tomas());
    }

    Place place(PlanId plan, PersonId person) {
        return here(plan, person).place();
    }

    Presence.Here here(PlanId plan, PersonId person) {
        return Objects.requireNonNull(presence.whereabouts(plan).get(person));
    }

    static void isIn(String... fields) {
        var nodes = JsonNodeFactory.instance;
        var keys = nodes.arrayNode();
        List.of(fields).forEach(keys::add);
        var detail = nodes.objectNode().put("event.detail.typing", false);
        detail.set("event.detail.fields", keys);
        BasicUtilsKt._fireDomEvent(_get(Attention.class), "own-place", detail);
    }

    static void fire(String event) {
        BasicUtilsKt._fireDomEvent(_get(Attention.class), event, JsonNodeFactory.instance.objectNode());
    }
}
