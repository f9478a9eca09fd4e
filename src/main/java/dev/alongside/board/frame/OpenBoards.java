package dev.alongside.board.frame;

import dev.alongside.live.Presence;
import dev.alongside.live.Topics;
import dev.alongside.people.CurrentPerson;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All windows on boards; looks now and then whether one is behind the database, because hints can be lost. */
@Component
class OpenBoards {

    private final Map<BoardWatch, LongSupplier> shown = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Topics topics;
    private final Presence presence;
    private final CurrentPerson current;

    OpenBoards(JdbcClient jdbc, Topics topics, Presence presence, CurrentPerson current) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.presence = presence;
        this.current = current;
    }

    /**
     * Watches for the current person until {@link #end(BoardWatch)}.
     *
     * @param number the journal number on the screen
     * @param changed reads the board again; on any thread
     * @param moved looks who is where on the board; on any thread
     */
    BoardWatch watch(PlanId plan, LongSupplier number, Runnable changed, Runnable moved) {
        var watch = new BoardWatch(
                plan, current.id(), topics, presence, number, current.carry(changed), current.carry(moved));
        shown.put(watch, number);
        return watch;
    }

    void end(BoardWatch watch) {
        shown.remove(watch);
        watch.end();
    }

    /** Who looks at the board right now, and where. */
    Map<Id, Presence.Here> hereAt(PlanId plan) {
        return presence.whereabouts(plan);
    }

    @Scheduled(fixedDelay = 20_000)
    void repairLostHints() {
        var plans = shown.keySet().stream().map(BoardWatch::plan).collect(Collectors.toSet());
        if (plans.isEmpty()) return;
        var numbers = numbers(plans);
        shown.forEach((watch, number) -> {
            // A plan that is gone is newer than all that is shown of it.
            long newest = numbers.getOrDefault(watch.plan(), Long.MAX_VALUE);
            if (newest > number.getAsLong()) topics.publish(watch.plan(), new PlanChanged(watch.plan(), newest));
        });
    }

    private Map<PlanId, Long> numbers(Set<PlanId> plans) {
        var numbers = new HashMap<PlanId, Long>();
        jdbc.sql("select plan, number from plan_counter where plan in (:plans)")
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query(row -> {
                    numbers.put(new PlanId(row.getObject("plan", UUID.class)), row.getLong("number"));
                });
        return numbers;
    }
}
