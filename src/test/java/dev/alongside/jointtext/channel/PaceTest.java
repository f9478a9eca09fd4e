package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant BEGIN = Instant.parse("2026-11-24T10:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void no_more_than_1500_messages_may_come_in_ten_seconds() {
        assertThat(allowed(1_500, BEGIN)).isEqualTo(1_500);

        assertThat(pace.allows(BEGIN.plusSeconds(10))).isFalse();
    }

    @Test
    void what_came_before_is_forgotten_after_ten_seconds() {
        allowed(1_500, BEGIN);

        assertThat(allowed(1_500, BEGIN.plusMillis(10_001))).isEqualTo(1_500);
    }

    private long allowed(int messages, Instant at) {
        return IntStream.range(0, messages).filter(each -> pace.allows(at)).count();
    }
}
