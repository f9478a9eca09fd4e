package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.Sharing;
import dev.alongside.security.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.web.socket.CloseStatus;

/** Over real sockets: what is told, and when a channel closes. */
class ChannelTest extends ChannelCase {

    private static final String MOVES = "[[0,\"Moves\"]]";

    private final SessionRegistry signIns;

    ChannelTest(
            Given given,
            ApplicationContext application,
            TextDocuments texts,
            SessionRegistry signIns,
            @LocalServerPort int port) {
        super(given, application, texts, port);
        this.signIns = signIns;
    }

    @Test
    void what_one_types_the_other_is_told_once_and_the_typist_is_not() {
        var pair = Pair.together(application);
        var tomas = editor(pair.tomas(), reading(pair));
        var mira = editor(pair.mira(), reading(pair));
        tomas.pull(1, -1);
        mira.pull(1, -1);

        assertThat(tomas.push(2, 0, "tomas", 0, MOVES).get("accepted").asBoolean())
                .isTrue();

        var received = mira.next("receive");
        assertThat(received.get("from").asLong()).isZero();
        assertThat(received.get("updates").get(0).get("changes").asString()).isEqualTo(MOVES);
        assertThat(mira.push(2, 1, "mira", 0, "[5,[0,\"!\"]]").get("accepted").asBoolean())
                .isTrue();
        tomas.next("receive");
        assertThat(tomas.everything())
                .filteredOn(message -> message.has("receive"))
                .hasSize(1);
        assertThat(pair.mira(() -> texts.pull(reading(pair), -1)).snapshot()).isEqualTo("Moves!");
    }

    @Test
    void a_long_text_arrives_in_one_piece() {
        var pair = Pair.together(application);
        var tomas = editor(pair.tomas(), reading(pair));
        var mira = editor(pair.mira(), reading(pair));
        mira.pull(1, -1);
        var pasted = "𝄞\\n".repeat(20_000);

        assertThat(tomas.push(1, 0, "tomas", 0, "[[0,\"" + "y".repeat(60_000) + "\"]]")
                        .get("accepted")
                        .asBoolean())
                .isTrue();

        assertThat(mira.next("receive").get("updates").get(0).get("changes").asString())
                .hasSize(60_000 + 8);
        assertThat(tomas.push(2, 1, "tomas", 1, "[[60000],[0,\"" + pasted.replace("\\n", "\",\"") + "\"]]")
                        .get("version")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void a_caret_is_told_with_the_person_who_is_signed_in_and_goes_with_its_editor() {
        var pair = Pair.together(application);
        var tomas = editor(pair.tomas(), reading(pair));
        tomas.pull(1, -1);
        tomas.say("{\"caret\":{\"client\":\"t\",\"person\":\"mira\",\"version\":0,\"anchor\":0,\"head\":0}}");

        var mira = editor(pair.mira(), reading(pair));
        mira.pull(1, -1);

        var caret = mira.next("caret");
        assertThat(caret.get("person").asString())
                .isEqualTo(pair.tomas().value().toString());
        assertThat(caret.get("head").asInt()).isZero();
        tomas.close();
        assertThat(mira.next("caret").get("head").isNull()).isTrue();
    }

    @Test
    void a_channel_closes_with_the_partnership_and_is_told_nothing_more() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));
        var tomas = editor(pair.tomas(), reading(pair));
        mira.pull(1, -1);
        tomas.pull(1, -1);

        pair.tomas(() -> {
            application.getBean(Sharing.class).unshare(pair.plan());
            return pair;
        });

        assertThat(mira.next("refused").asString()).isEqualTo("You can't open this text any more.");
        assertThat(mira.awaitClosed()).isEqualTo(1008);
        tomas.push(2, 0, "tomas", 0, "[[0,\"Only mine\"]]");
        assertThat(mira.everything().toString()).doesNotContain("Only mine");
    }

    @Test
    void a_channel_closes_with_the_sign_in() {
        var pair = Pair.together(application);
        var browser = new Browser(port);
        given.password(pair.mira());
        browser.signIn(given.signInNameOf(pair.mira()), Given.PASSWORD);
        var mira = new Editor(port, reading(pair), browser.cookies(), origin());
        mira.pull(1, -1);

        browser.postWithToken("/logout", "");

        assertThat(mira.awaitClosed()).isEqualTo(1008);
    }

    @Test
    void whose_sign_in_was_ended_elsewhere_hears_nothing_more() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));
        var tomas = editor(pair.tomas(), reading(pair));
        mira.pull(1, -1);

        signIns.getAllSessions(new SignedInPerson(pair.mira()), false).forEach(SessionInformation::expireNow);
        tomas.push(1, 0, "tomas", 0, MOVES);

        assertThat(mira.awaitClosed()).isEqualTo(CloseStatus.SESSION_NOT_RELIABLE.getCode());
        assertThat(mira.everything().toString()).doesNotContain("Moves");
    }
}
