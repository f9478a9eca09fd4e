package dev.alongside.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.live.Topics;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas imports wins while somebody has his board open. */
class ToldOnceTest extends DatabaseTest {

    private final History history;
    private final Plans plans;
    private final Topics topics;
    private final Pair pair;

    ToldOnceTest(ApplicationContext application, History history, Plans plans, Topics topics) {
        this.history = history;
        this.plans = plans;
        this.topics = topics;
        pair = Pair.together(application);
    }

    @Test
    void wins_that_come_together_are_told_of_once() throws InterruptedException {
        var told = new LinkedBlockingQueue<Object>();
        var subscription = topics.subscribe(pair.plan(), told::add);
        var drafts = IntStream.range(0, 20)
                .mapToObj(each -> new WinDraft("Win " + each, LocalDate.now(), null, "", List.of()))
                .toList();

        pair.tomas(() -> history.addAll(pair.plan(), drafts));
        topics.publish(pair.plan(), "after all");

        long newest = pair.tomas(() -> plans.view(pair.plan())).number();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new PlanChanged(pair.plan(), newest));
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("after all");
        subscription.cancel();
    }
}
