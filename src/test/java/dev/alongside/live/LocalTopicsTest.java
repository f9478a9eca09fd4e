package dev.alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.support.Id;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalTopicsTest {

    private final LocalTopics topics = new LocalTopics();
    private final Id topic = new Key(UUID.randomUUID());

    private record Key(UUID value) implements Id {}

    @Test
    void hints_come_in_their_order_and_on_another_thread() throws InterruptedException {
        var received = new LinkedBlockingQueue<Object>();
        var threads = new LinkedBlockingQueue<Thread>();
        topics.subscribe(topic, hint -> {
            threads.add(Thread.currentThread());
            received.add(hint);
        });

        for (int number = 0; number < 1_000; number++) topics.publish(topic, number);

        for (int number = 0; number < 1_000; number++)
            assertThat(next(received)).isEqualTo(number);
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void whoever_cancelled_is_told_nothing_and_the_others_still_are() throws InterruptedException {
        var one = new LinkedBlockingQueue<Object>();
        var other = new LinkedBlockingQueue<Object>();
        var subscription = topics.subscribe(topic, one::add);
        topics.subscribe(topic, other::add);

        subscription.cancel();
        subscription.cancel();
        topics.publish(topic, "hint");

        assertThat(next(other)).isEqualTo("hint");
        assertThat(one).isEmpty();
    }

    @Test
    void a_receiver_that_fails_gets_the_next_hint_all_the_same() throws InterruptedException {
        var received = new LinkedBlockingQueue<Object>();
        topics.subscribe(topic, hint -> {
            received.add(hint);
            if (hint.equals("bad")) throw new IllegalStateException("on purpose");
        });

        topics.publish(topic, "bad");
        topics.publish(topic, "good");

        assertThat(next(received)).isEqualTo("bad");
        assertThat(next(received)).isEqualTo("good");
    }

    @Test
    void all_hints_of_a_pause_are_one_and_the_last_of_them_is_heard() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Object>();
        var last = new AtomicInteger();
        topics.subscribe(topic, Duration.ofMillis(300), () -> heard.add(last.get()));

        long begun = System.nanoTime();
        for (int number = 1; number <= 1_000; number++) {
            last.set(number);
            topics.publish(topic, number);
        }
        int times = 1;
        while (!Objects.equals(next(heard), 1_000)) times++;

        long pauses = (System.nanoTime() - begun) / Duration.ofMillis(300).toNanos();
        assertThat(times).isLessThanOrEqualTo((int) pauses + 1);
    }

    private static @Nullable Object next(BlockingQueue<Object> received) throws InterruptedException {
        return received.poll(10, TimeUnit.SECONDS);
    }
}
