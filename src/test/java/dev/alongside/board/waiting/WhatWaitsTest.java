package dev.alongside.board.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Interpretations;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Sharing;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Each of the two finds what the other waits for, and nothing else. */
class WhatWaitsTest extends BoardTest {

    private final WhatWaits waits;
    private final Goals goals;
    private final Interpretations interpretations;
    private final Comments comments;
    private final Swaps swaps;
    private final TextDocuments texts;
    private final Pair pair;

    WhatWaitsTest(
            ApplicationContext application,
            WhatWaits waits,
            Goals goals,
            Interpretations interpretations,
            Comments comments,
            Swaps swaps,
            TextDocuments texts) {
        super(application);
        this.waits = waits;
        this.goals = goals;
        this.interpretations = interpretations;
        this.comments = comments;
        this.swaps = swaps;
        this.texts = texts;
        this.pair = Pair.together(application);
    }

    @Test
    void the_partner_finds_readings_and_goals_until_they_have_answered() {
        var offered = tomasOffers();
        var goal = pair.goal("One order path");
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.mira())).isEqualTo("Waits for you: 1 reading, 1 goal");

        pair.mira(() -> goals.agree(goal));
        pair.mira(() -> interpretations.confirm(offered, 1));

        assertThat(words(pair.mira())).isEqualTo("Nothing waits for you");
    }

    @Test
    void the_owner_finds_what_was_proposed_to_them_and_what_was_asked() {
        var swap = miraProposes();
        pair.mira(() -> comments.write(pair.plan(), Subject.attribute("impact"), "@Tomas, which numbers?"));
        assertThat(words(pair.mira())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.tomas())).isEqualTo("Waits for you: 1 swap, 1 thread of comments");

        pair.tomas(() -> swaps.decline(swap, "Not before Q2"));
        pair.tomas(() -> comments.write(pair.plan(), Subject.attribute("impact"), "@Mira, two of them"));

        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.mira())).isEqualTo("Waits for you: 1 thread of comments");
    }

    @Test
    void a_new_partner_finds_nothing_of_the_one_before_but_the_goals_to_agree_to_anew() {
        tomasOffers();
        miraProposes();
        pair.tomas(() -> comments.write(pair.plan(), Subject.attribute("impact"), "@Mira, between us"));
        var goal = pair.goal("One order path");
        pair.mira(() -> goals.agree(goal));
        unshare();
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");

        var ben = pair.sharedWithSomebodyElse();

        assertThat(words(ben.mira())).isEqualTo("Waits for you: 1 goal");
        assertThat(words(ben.tomas())).isEqualTo("Nothing waits for you");
    }

    private String words(PersonId person) {
        return WaitWords.of(pair.as(person, () -> waits.on(pair.plan())));
    }

    private Interpretation tomasOffers() {
        var place = new TextPlace("READING", pair.plan().value(), "influence");
        pair.tomas(() -> texts.push(place, 0, List.of(new TextUpdate("tomas", 1, "[[0,\"Two organisations\"]]"))));
        return pair.tomas(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), 1));
    }

    private Swap miraProposes() {
        var draft = new SwapDraft(new GoalDraft("", "Prove the rule", null, "Cited twice", "", null), Map.of(), "");
        return pair.mira(() -> swaps.proposeGoal(pair.plan(), draft));
    }

    private void unshare() {
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
    }
}
