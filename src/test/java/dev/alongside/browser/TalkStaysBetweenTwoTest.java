package dev.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the two of a shared plan say to each other reaches nobody else, not even by the number of pushes. */
class TalkStaysBetweenTwoTest extends CanaryTest {

    TalkStaysBetweenTwoTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void what_two_say_to_each_other_stays_between_them() {
        share();
        var hers = others.remove("Mira");
        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            talkWith(mira).agree("canary");
            talkWith(mira).talk("canary");
        });

        assertThat(busy).hasSameSizeAs(idle);
        others.all().forEach(board::readInVain);
        assertThat(others.leaks("canary")).isEmpty();
        board.read(hers);
        assertThat(hers.received()).contains("canary");
    }
}
