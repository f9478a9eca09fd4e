package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What no client library says or leaves undone. */
class BareSocketTest extends ChannelCase {

    private static final int ROUNDS = 100;

    BareSocketTest(Given given, ApplicationContext application, TextDocuments texts, @LocalServerPort int port) {
        super(given, application, texts, port);
    }

    @Test
    void nothing_is_compressed() throws Exception {
        var pair = Pair.together(application);

        try (var browser = new BareSocket(port, reading(pair), signedIn(pair.mira()))) {
            assertThat(browser.answer()).contains("101").doesNotContainIgnoringCase("deflate");
        }
    }

    @Test
    void a_browser_that_takes_nothing_holds_up_nobody_and_is_let_go() throws Exception {
        var pair = Pair.together(application);
        var tomas = editor(pair.tomas(), reading(pair));
        var mira = editor(pair.mira(), reading(pair));
        mira.pull(1, -1);
        try (var stuck = new BareSocket(port, reading(pair), signedIn(pair.mira()))) {
            stuck.say("{\"id\":1,\"pull\":{\"base\":-1}}");
            stuck.say("{\"caret\":{\"client\":\"s\",\"version\":0,\"anchor\":0,\"head\":0}}");
            assertThat(mira.next("caret").get("head").asInt()).isZero();

            for (int version = 0; version < 2 * ROUNDS; version += 2) {
                tomas.push(version + 1, version, "tomas", version, "[[0,\"" + "y".repeat(60_000) + "\"]]");
                mira.next("receive");
                tomas.push(version + 2, version + 1, "tomas", version + 1, "[[60000]]");
                mira.next("receive");
            }

            assertThat(mira.next("caret").get("head").isNull()).isTrue();
        }
    }
}
