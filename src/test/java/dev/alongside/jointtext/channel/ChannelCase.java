package dev.alongside.jointtext.channel;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.people.PersonId;
import dev.alongside.security.Browser;
import org.springframework.context.ApplicationContext;

/** People with editors of their own at a real server. */
abstract class ChannelCase extends DatabaseTest {

    final Given given;
    final ApplicationContext application;
    final TextDocuments texts;
    final int port;

    ChannelCase(Given given, ApplicationContext application, TextDocuments texts, int port) {
        this.given = given;
        this.application = application;
        this.texts = texts;
        this.port = port;
    }

    static TextPlace reading(Pair pair) {
        return new TextPlace("READING", pair.plan().value(), "impact");
    }

    Editor editor(PersonId person, TextPlace place) {
        return new Editor(port, place, signedIn(person), origin());
    }

    String signedIn(PersonId person) {
        var browser = new Browser(port);
        given.password(person);
        browser.signIn(given.signInNameOf(person), Given.PASSWORD);
        return browser.cookies();
    }

    String origin() {
        return "http://localhost:" + port;
    }
}
