package dev.alongside.board;

import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.Level;
import dev.alongside.matrix.MatrixId;
import dev.alongside.support.Id;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** One attribute of the invented matrix of the example, with what its target level expects. */
record ExampleMatrix(String key, String title, String expectation) {

    static final Level CURRENT = new Level("t3", "T3", "Senior TPM");
    static final Level TARGET = new Level("t4", "T4", "Staff TPM");

    static List<ExampleMatrix> attributes() {
        return List.of(
                new ExampleMatrix(
                        "technical-judgement",
                        "Technical Judgement",
                        "Shapes technical decisions across several programs; stops work that would cost more than it gives,"
                                + " with the numbers."),
                new ExampleMatrix(
                        "program-leadership",
                        "Program Leadership",
                        "Runs programs across organisations that start without a fixed plan; changes course without losing"
                                + " trust."),
                new ExampleMatrix(
                        "stakeholder-influence",
                        "Stakeholder Influence",
                        "Influences senior leadership as appropriate."),
                new ExampleMatrix(
                        "business-impact",
                        "Business Impact",
                        "Chooses programs by their effect on the business and shows it with a measured number, in more than"
                                + " one organisation."),
                new ExampleMatrix(
                        "organisation-building",
                        "Organisation Building",
                        "Raises the bar for the organisation and scales their impact."));
    }

    Attribute attribute() {
        return new Attribute(key, title, "");
    }

    static Edition edition() {
        var texts = attributes().stream()
                .collect(Collectors.toMap(each -> new Cell(each.key(), TARGET.key()), ExampleMatrix::expectation));
        return new Edition(
                new EditionId(Id.next()),
                new MatrixId(Id.next()),
                "example",
                "Technical Program Management",
                3,
                Instant.EPOCH,
                List.of(CURRENT, TARGET),
                attributes().stream().map(ExampleMatrix::attribute).toList(),
                texts);
    }
}
