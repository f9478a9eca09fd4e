package dev.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alongside.DatabaseTest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;

/** Every act of every service and every call from a browser, tried by everybody in every state of a plan. */
class AccessTableTest extends DatabaseTest {

    private final List<AccessRow<?, ?>> rows;
    private final Scenarios scenarios;

    AccessTableTest(ApplicationContext application) {
        scenarios = new Scenarios(application);
        rows = Stream.<Function<ApplicationContext, Stream<AccessRow<?, ?>>>>of(
                        PlanRows::of,
                        LifeRows::of,
                        ChangeRows::of,
                        HistoryRows::of,
                        GoalRows::of,
                        AchievingRows::of,
                        ProgressRows::of,
                        OrderRows::of,
                        SwapRows::of,
                        CrossReferenceRows::of,
                        SpeakerRows::of,
                        StandingRows::of,
                        ReadingRows::of,
                        CommentRows::of,
                        WaitingRows::of,
                        TimelineRows::of,
                        TextRows::of,
                        MatrixRows::of,
                        PeopleRows::of,
                        LineRows::of,
                        AccountRows::of,
                        DeviceRows::of,
                        HintRows::of)
                .flatMap(feature -> feature.apply(application))
                .toList();
    }

    @Test
    void every_act_has_a_row_and_every_row_an_act() {
        assertThat(Acts.ofTheProduct().complaints(rows)).isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everybody_in_every_state() {
        return rows.stream().map(row -> dynamicContainer(row.act(), tries(row)));
    }

    private Stream<DynamicNode> tries(AccessRow<?, ?> row) {
        return Arrays.stream(PlanState.values()).flatMap(state -> tries(row, state));
    }

    /** Strangers who may not share one scenario, because each of them has to leave it as it was. */
    private Stream<DynamicNode> tries(AccessRow<?, ?> row, PlanState state) {
        var untouched = SingletonSupplier.of(() -> row.prepare(scenarios.make(Relation.NOBODY, state)));
        return Arrays.stream(Relation.values())
                .map(who -> dynamicTest(row.name(who, state), () -> {
                    var stranger = !who.isOwner() && !who.isPartnerIn(state);
                    var prepared = stranger && !row.lets(who, state)
                            ? untouched.obtain()
                            : row.prepare(scenarios.make(who, state));
                    prepared.checkAs(who);
                }));
    }
}
