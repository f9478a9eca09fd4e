package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.KaribuTest;
import dev.alongside.live.Topics;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TellingOfLinesTest extends KaribuTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final LineAdministration lines;
    private final Topics topics;
    private final PersonId tomas;
    private final PersonId mira;

    TellingOfLinesTest(ApplicationContext application, LineAdministration lines, Topics topics) {
        super(application);
        this.lines = lines;
        this.topics = topics;
        this.tomas = given.tpm("Tomas");
        this.mira = given.manager("Mira");
    }

    @Test
    void both_hear_of_a_line_that_starts_ends_or_goes() {
        as(given.admin());

        var started = told(() -> lines.add(tomas, mira, TODAY.minusDays(9), null));
        var ended = told(() -> lines.end(started, TODAY.minusDays(1)));
        told(() -> {
            lines.remove(ended);
            return ended;
        });
    }

    private <T> T told(Supplier<T> act) {
        var ofTomas = new CompletableFuture<Object>();
        var ofMira = new CompletableFuture<Object>();
        var listening = topics.subscribe(tomas, ofTomas::complete);
        var hers = topics.subscribe(mira, ofMira::complete);
        var result = act.get();
        assertThat(ofTomas.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(new PersonChanged(tomas));
        assertThat(ofMira.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(new PersonChanged(mira));
        listening.cancel();
        hers.cancel();
        return result;
    }
}
