package dev.alongside.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.support.jdbc.Snapshot;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SnapshotTest extends DatabaseTest {

    private record Question(String what) {}

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final AtomicInteger asked = new AtomicInteger();

    SnapshotTest(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
    }

    @Test
    void one_snapshot_is_asked_once_and_the_next_one_anew() {
        reading.executeWithoutResult(same -> {
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("b")).isEqualTo(2);
        });
        reading.executeWithoutResult(next -> assertThat(ask("a")).isEqualTo(3));
    }

    @Test
    void what_writes_asks_each_time_also_in_what_only_reads() {
        writing.executeWithoutResult(act -> {
            assertThat(ask("a")).isEqualTo(1);
            reading.executeWithoutResult(within -> assertThat(ask("a")).isEqualTo(2));
        });
    }

    @Test
    void a_question_may_ask_another_one() {
        reading.executeWithoutResult(same -> {
            Integer nested = Snapshot.once(new Question("outer"), () -> ask("inner"));
            assertThat(nested).isEqualTo(ask("inner"));
        });
    }

    @Test
    void an_answer_can_be_given_to_what_only_reads_and_to_nothing_else() {
        reading.executeWithoutResult(same -> {
            Snapshot.answer(new Question("a"), 7);
            assertThat(ask("a")).isEqualTo(7);
        });
        writing.executeWithoutResult(act -> assertThatThrownBy(() -> Snapshot.answer(new Question("a"), 7))
                .isInstanceOf(IllegalStateException.class));
    }

    private int ask(String what) {
        return Snapshot.once(new Question(what), asked::incrementAndGet);
    }
}
