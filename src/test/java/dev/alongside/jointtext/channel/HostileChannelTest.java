package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who opens a channel, and what is said in it, may be anything. */
class HostileChannelTest extends ChannelCase {

    HostileChannelTest(Given given, ApplicationContext application, TextDocuments texts, @LocalServerPort int port) {
        super(given, application, texts, port);
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

    @Test
    void messages_without_a_pause_close_the_channel() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));

        mira.pull(1, -1);
        for (int said = 0; said < 1_500; said++) mira.say("{\"alive\":true}");

        assertThat(mira.awaitClosed()).isEqualTo(1013);
    }

    @Test
    void a_channel_is_one_editors() {
        var pair = Pair.together(application);
        var mira = editor(pair.mira(), reading(pair));
        mira.pull(1, -1);
        mira.say("{\"caret\":{\"client\":\"m\",\"version\":0,\"anchor\":0,\"head\":0}}");

        mira.say("{\"caret\":{\"client\":\"n\",\"version\":0,\"anchor\":0,\"head\":0}}");

        assertThat(mira.awaitClosed()).isEqualTo(1007);
    }
}
