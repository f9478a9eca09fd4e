package dev.alongside.board.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.WrittenTexts;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Interpretations;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A question that one side asked instead of confirming a reading waits for the other side. */
class QuestionsThatWaitTest extends DatabaseTest {

    private final WhatWaits waits;
    private final Interpretations interpretations;
    private final TextDocuments texts;
    private final Pair pair;

    QuestionsThatWaitTest(
            ApplicationContext application, WhatWaits waits, Interpretations interpretations, TextDocuments texts) {
        this.waits = waits;
        this.interpretations = interpretations;
        this.texts = texts;
        this.pair = Pair.together(application);
    }

    @BeforeEach
    void tomasWritesHowToReadInfluence() {
        new WrittenTexts(pair).reading("influence", "Two organisations");
    }

    @Test
    void a_question_waits_for_the_one_who_offered_until_it_is_offered_again() {
        var asked = miraAsksBack();
        assertThat(words(pair.mira())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.tomas())).isEqualTo("Waits for you: 1 question on a reading");
        assertThat(pair.tomas(() -> waits.on(pair.plan())))
                .singleElement()
                .satisfies(it -> assertThat(it.address()).endsWith("/attribute/influence?open=reading:influence"));

        type("[17,[0,\": Payments and Growth\"]]");
        assertThat(words(pair.tomas())).isEqualTo("Waits for you: 1 question on a reading");

        pair.tomas(() -> interpretations.offer(pair.plan(), "influence", Optional.of(asked), 2));
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.mira())).isEqualTo("Waits for you: 1 reading");
    }

    @Test
    void the_partner_finds_it_among_their_people_too() {
        var offered = pair.mira(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), 1));
        pair.tomas(() -> interpretations.askBack(offered, "Which two?"));

        assertThat(words(pair.mira())).isEqualTo("Waits for you: 1 question on a reading");
        assertThat(pair.mira(() -> waits.ofMyPeople()).get(pair.plan()))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(WaitKind.QUESTION));
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
    }

    @Test
    void a_question_on_a_reading_that_was_wiped_out_waits_for_nobody() {
        miraAsksBack();

        type("[[17]]");

        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
    }

    @Test
    void on_a_closed_plan_no_question_waits() {
        miraAsksBack();
        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));

        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
    }

    @Test
    void a_question_asked_in_an_earlier_partnership_waits_for_nobody() {
        var offered = pair.mira(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), 1));
        pair.tomas(() -> interpretations.askBack(offered, "Which two?"));
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
        assertThat(pair.mira(() -> waits.ofMyPeople())).doesNotContainKey(pair.plan());

        var ben = pair.sharedWithSomebodyElse();

        assertThat(words(ben.mira())).isEqualTo("Nothing waits for you");
        assertThat(words(ben.tomas())).isEqualTo("Nothing waits for you");
        assertThat(pair.mira(() -> waits.ofMyPeople())).doesNotContainKey(pair.plan());
    }

    private Interpretation miraAsksBack() {
        var offered = pair.tomas(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), 1));
        return pair.mira(() -> interpretations.askBack(offered, "Which two?"));
    }

    private void type(String changes) {
        var place = new TextPlace("READING", pair.plan().value(), "influence");
        pair.tomas(() -> texts.push(place, 1, List.of(new TextUpdate("again", 1, changes))));
    }

    private String words(PersonId person) {
        return WaitWords.of(pair.as(person, () -> waits.on(pair.plan())));
    }
}
