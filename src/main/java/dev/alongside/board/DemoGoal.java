package dev.alongside.board;

import java.time.LocalDate;
import java.util.List;

/**
 * A goal of the demo.
 *
 * @param monthsAhead until it is due
 * @param agreed whether the partner agrees to it
 */
record DemoGoal(
        String mark,
        String title,
        int monthsAhead,
        boolean agreed,
        String outcome,
        String impact,
        List<DemoLink> speaksTo) {

    /** The end of a month. */
    LocalDate due(LocalDate today) {
        return today.plusMonths(monthsAhead + 1).withDayOfMonth(1).minusDays(1);
    }

    /** What Tomas aims for in the next 12 months. */
    static List<DemoGoal> ofTomas() {
        return List.of(
                new DemoGoal(
                        "X",
                        "One order path in 9 markets",
                        7,
                        true,
                        "Nine markets order over Alpha; the old path is off in all of them.",
                        "Removes the double run, about 1.2 million a year.",
                        List.of(
                                new DemoLink(
                                        "technical-judgement",
                                        "The order in which markets move is an engineering trade-off"),
                                new DemoLink("program-leadership", "Nine markets, four organisations"),
                                new DemoLink("business-impact", "Cost of the double run"))),
                new DemoGoal(
                        "Y",
                        "CTO decides Alpha trade-offs in 5 days",
                        4,
                        true,
                        "Three trade-offs in a row decided within five working days, with a written record.",
                        "Alpha does not wait for decisions.",
                        List.of(new DemoLink("stakeholder-influence", "Decisions at the level above the directors"))),
                new DemoGoal(
                        "Z",
                        "Weekly Alpha report, automated",
                        3,
                        true,
                        "The report is made without anyone's hands for eight weeks.",
                        "Saves the program office a day a week.",
                        List.of(new DemoLink("business-impact", "A day a week, and fewer errors in the numbers"))),
                new DemoGoal(
                        "B",
                        "Dependency forum four orgs run without me",
                        10,
                        false,
                        "Four organisations hold the forum for a quarter without Tomas.",
                        "Dependencies are found a month earlier.",
                        List.of(
                                new DemoLink("stakeholder-influence", "They change their plans in it"),
                                new DemoLink("organisation-building", "A practice that stays when he leaves"))));
    }
}
