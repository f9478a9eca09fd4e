package dev.alongside.board;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Interpretations;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How Tomas and Mira read what is unclear: one reading confirmed, one still being written. */
@Component
@Profile("demo")
class DemoReadings {

    private static final String CONFIRMED = "stakeholder-influence";
    private static final String WRITTEN = "organisation-building";

    private final TextDocuments texts;
    private final Interpretations interpretations;
    private final CrossReference crossReference;

    DemoReadings(TextDocuments texts, Interpretations interpretations, CrossReference crossReference) {
        this.texts = texts;
        this.interpretations = interpretations;
        this.crossReference = crossReference;
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
        var place = new TextPlace("READING", plan.value(), attribute);
        var changes = JsonMapper.shared()
                .writeValueAsString(
                        List.of(Stream.concat(Stream.of(0), words.lines()).toList()));
        return texts.push(place, 0, List.of(new TextUpdate("demo-" + attribute, 1, changes)))
                .version();
    }
}
