package dev.alongside.board;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Interpretations;
import dev.alongside.history.History;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Why Tomas wants it, how one win came about, and how the two read what is unclear: one reading confirmed, one begun. */
@Component
@Profile("demo")
class DemoTexts {

    private static final String CONFIRMED = "stakeholder-influence";
    private static final String WRITTEN = "organisation-building";

    private static final String TOLD = "Repeat incidents 11 → 4";

    private final TextDocuments texts;
    private final Interpretations interpretations;
    private final CrossReference crossReference;
    private final Plans plans;
    private final History history;

    DemoTexts(
            TextDocuments texts,
            Interpretations interpretations,
            CrossReference crossReference,
            Plans plans,
            History history) {
        this.texts = texts;
        this.interpretations = interpretations;
        this.crossReference = crossReference;
        this.plans = plans;
        this.history = history;
    }

    /** As Tomas. */
    void write(PlanId plan) {
        type(
                plans.view(plan).plan().intention(),
                "why",
                "I want to decide what we build next with the people who pay for it, not only how we get there.");
        history.read(plan).wins().stream()
                .filter(win -> win.title().equals(TOLD))
                .forEach(win -> type(win.narrative(), "told", """
                        Two organisations had the same four incidents every quarter, and each mended its own half.
                        I owned one review for both, and the rule that an incident stays open until the other half is mended too.
                        We decided to stop two features for six weeks. Repeat incidents went from 11 to 4 a quarter and stayed there."""));
    }

    /** As Tomas. */
    void offer(PlanId plan) {
        type(plan, WRITTEN, "A practice that four organisations keep running for a full quarter");
        long version = type(
                plan,
                CONFIRMED,
                "Twice in six months, the CTO or a VP decides on a proposal we wrote, and two organisations change plan.");
        interpretations.offer(plan, CONFIRMED, Optional.empty(), version);
    }

    /** As Mira. */
    void confirm(PlanId plan) {
        crossReference
                .read(plan)
                .find(CONFIRMED)
                .flatMap(line -> line.reading().interpretation())
                .ifPresent(offered -> interpretations.confirm(offered, offered.textVersion()));
    }

    private long type(PlanId plan, String attribute, String words) {
        return type(new TextPlace("READING", plan.value(), attribute), attribute, words);
    }

    private long type(TextPlace place, String editor, String words) {
        var changes = JsonMapper.shared()
                .writeValueAsString(
                        List.of(Stream.concat(Stream.of(0), words.lines()).toList()));
        return texts.push(place, 0, List.of(new TextUpdate("demo-" + editor, 1, changes)))
                .version();
    }
}
