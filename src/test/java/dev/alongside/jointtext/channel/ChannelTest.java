package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Sharing;
import dev.alongside.security.Browser;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Over real sockets: who may open a channel, what is told, and when it closes. */
class ChannelTest extends DatabaseTest {

    private static final String MOVES = "[[0,\"Moves\"]]";

    private final Given given;
    private final ApplicationContext application;
    private final TextDocuments texts;
    private final int port;

    ChannelTest(Given given, ApplicationContext application, TextDocuments texts, @LocalServerPort int port) {
        this.given = given;
        this.application = application;
        this.texts = texts;
        this.port = port;
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
    void nobody_opens_a_channel_unsigned_from_elsewhere_or_to_nowhere() {
        var pair = Pair.together(application);
        var cookies = signedIn(pair.mira());

        assertThatThrownBy(() -> new Editor(port, reading(pair), "", origin())).isNotNull();
        assertThatThrownBy(() -> new Editor(port, reading(pair), cookies, "http://elsewhere.example"))
                .isNotNull();
        assertThatThrownBy(() -> new Editor(port, new TextPlace("READING", UUID.randomUUID(), "%"), cookies, origin()))
                .isNotNull();
        assertThat(new Editor(port, reading(pair), cookies, origin())
                        .pull(1, -1)
                        .has("snapshot"))
                .isTrue();
    }

    @Test
    void somebody_else_hears_the_same_of_a_text_of_others_as_of_none() {
        var pair = Pair.together(application);
        var other = Pair.together(application);
        var elsewhere = new TextPlace("READING", UUID.randomUUID(), "impact");

        var refusals = Stream.of(reading(pair), elsewhere)
                .map(place -> {
                    var editor = editor(other.mira(), place);
                    editor.say("{\"id\":1,\"pull\":{\"base\":-1}}");
                    var sentence = editor.next("refused").asString();
                    assertThat(editor.awaitClosed()).isEqualTo(1008);
                    return sentence;
                })
                .toList();

        assertThat(refusals).containsOnly("You can't open this text any more.");
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
    void what_no_editor_says_closes_the_channel_and_changes_nothing() {
        var pair = Pair.together(application);
        Stream.of(
                        "hello",
                        "{}",
                        "[]",
                        "{\"id\":1,\"push\":{\"base\":0}}",
                        "{\"id\":1,\"push\":{\"base\":0,\"updates\":[{}]}}",
                        "{\"id\":1,\"pull\":{\"base\":\"x\"}}",
                        "{\"caret\":{\"client\":\"<b>\",\"version\":0,\"anchor\":0,\"head\":0}}",
                        "{\"caret\":{\"client\":\"c\",\"version\":0,\"anchor\":0}}",
                        "{\"caret\":1}",
                        "[".repeat(100_000))
                .forEach(said -> {
                    var mira = editor(pair.mira(), reading(pair));
                    mira.say(said);
                    assertThat(mira.awaitClosed()).as(said.substring(0, 2)).isEqualTo(1007);
                });

        assertThat(pair.tomas(() -> texts.pull(reading(pair), -1)).version()).isZero();
    }

    @Test
    void a_hostile_push_is_refused_with_a_sentence() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));

        mira.say(Editor.pushed(1, 0, "mira", 0, "[7,[0,\"x\"]]"));

        assertThat(mira.next("refused").asString()).startsWith("This change doesn't fit the text");
        assertThat(mira.awaitClosed()).isEqualTo(1008);
    }

    @Test
    void an_endless_message_closes_the_channel() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));

        mira.say("{\"alive\":\"" + "x".repeat(500_000) + "\"}");

        assertThat(mira.awaitClosed()).isEqualTo(1009);
    }

    private static TextPlace reading(Pair pair) {
        return new TextPlace("READING", pair.plan().value(), "impact");
    }

    private Editor editor(PersonId person, TextPlace place) {
        return new Editor(port, place, signedIn(person), origin());
    }

    private String signedIn(PersonId person) {
        var browser = new Browser(port);
        given.password(person);
        browser.signIn(given.signInNameOf(person), Given.PASSWORD);
        return browser.cookies();
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
