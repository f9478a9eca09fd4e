package dev.alongside.board.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.comments.ThreadLine;
import dev.alongside.people.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A thread is among what waits exactly when the thread itself says so. */
class ThreadsThatWaitTest extends DatabaseTest {

    private final WhatWaits waits;
    private final Comments comments;
    private final Pair pair;

    ThreadsThatWaitTest(ApplicationContext application, WhatWaits waits, Comments comments) {
        this.waits = waits;
        this.comments = comments;
        this.pair = Pair.together(application);
    }

    @Test
    void a_thread_waits_where_it_says_so_itself() {
        saysInTurn("It came out well");
        saysInTurn("@Tomas, which numbers?");
        saysInTurn("@Tomas, which numbers?", "", "Both of them, I mean");
        saysInTurn("@Tomas, which numbers?", "These two");
        saysInTurn("@Tomas, which numbers?", "@Mira, which ones do you mean?");
        saysInTurn("@Tomas, which numbers?", "These two", "Thank you");
    }

    /** Mira begins, then they take turns; nothing is said where the words are empty. */
    private void saysInTurn(String... all) {
        var about = Subject.win(pair.win("Decisions in 5 days").id());
        for (int turn = 0; turn < all.length; turn++) {
            var words = all[turn];
            if (!words.isEmpty())
                pair.as(turn % 2 == 0 ? pair.mira() : pair.tomas(), () -> comments.write(pair.plan(), about, words));
        }
        Stream.of(pair.tomas(), pair.mira())
                .forEach(each -> assertThat(pair.as(each, () -> waits.on(pair.plan())))
                        .filteredOn(waiting -> waiting.address().endsWith("?open=comments:" + about.key()))
                        .as(List.of(all).toString())
                        .hasSize(saysThatItWaitsFor(each, about) ? 1 : 0));
    }

    private boolean saysThatItWaitsFor(PersonId person, Subject about) {
        return pair.as(person, () -> comments.read(pair.plan(), about.kind())).on(about).threads().stream()
                .anyMatch(ThreadLine::waitsForReader);
    }
}
