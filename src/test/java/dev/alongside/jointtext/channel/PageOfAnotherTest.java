package dev.alongside.jointtext.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.people.PersonId;
import dev.alongside.security.Browser;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A page of Tomas is still open in a browser in which Mira has signed in since. */
class PageOfAnotherTest extends DatabaseTest {

    private final Given given;
    private final int port;
    private final Pair pair;

    PageOfAnotherTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        this.given = given;
        this.port = port;
        this.pair = Pair.together(application);
    }

    @Test
    void his_page_opens_no_channel_by_her_sign_in() {
        assertThatThrownBy(() -> editorOf(pair.tomas())).hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void her_page_does() {
        assertThat(editorOf(pair.mira()).pull(1, -1).has("snapshot")).isTrue();
    }

    private Editor editorOf(PersonId person) {
        var browser = new Browser(port);
        given.password(pair.mira());
        browser.signIn(given.signInNameOf(pair.mira()), Given.PASSWORD);
        var place = new TextPlace("READING", pair.plan().value(), "impact");
        return new Editor(port, place, "&as=" + person.value(), browser.cookies(), "http://localhost:" + port);
    }
}
