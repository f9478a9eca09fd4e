package dev.alongside.board;

import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A win of the demo.
 *
 * @param monthsAgo how long ago it was
 * @param vouch who can vouch for it, empty for nobody yet
 */
record DemoWin(
        String title,
        int monthsAgo,
        int program,
        String impact,
        Measure measure,
        String vouch,
        List<DemoLink> speaksTo) {

    LocalDate day(LocalDate today) {
        return today.minusMonths(monthsAgo).withDayOfMonth(1);
    }

    /** What Tomas did in the last 18 months. */
    static List<DemoWin> ofTomas() {
        return List.of(
                new DemoWin(
                        "First Alpha slice live",
                        0,
                        0,
                        "Two pilot markets order over the new path; the old one carries a fifth less.",
                        Measure.NONE,
                        "",
                        List.of(new DemoLink(
                                "program-leadership",
                                "Three organisations, no fixed plan at the start, first slice in four months"))),
                new DemoWin(
                        "Repeat incidents 11 → 4",
                        2,
                        2,
                        "Repeat incidents a quarter went from 11 to 4; about 60 engineer days a quarter saved.",
                        changed(ImpactKind.QUALITY, "repeat incidents a quarter", 11, 4),
                        "Head of Operations",
                        List.of(new DemoLink("business-impact", "A number before and after, in two organisations"))),
                new DemoWin(
                        "Decisions in 5 days, not 19",
                        4,
                        2,
                        "The median from question to decision went from 19 to 5 working days.",
                        changed(ImpactKind.TIME, "working days", 19, 5),
                        "Director of Payments",
                        List.of(new DemoLink(
                                "stakeholder-influence", "Four directors agreed to one weekly decision hour"))),
                new DemoWin(
                        "Second event bus stopped",
                        7,
                        0,
                        "Stopped a duplicate platform before its second budget year.",
                        Measure.NONE,
                        "",
                        List.of(new DemoLink(
                                "technical-judgement", "Showed with load figures that the first bus carries both"))),
                new DemoWin(
                        "Checkout closed, no outage",
                        10,
                        1,
                        "Closed the old checkout on the day planned, without an incident.",
                        Measure.NONE,
                        "",
                        List.of(new DemoLink("program-leadership", "Eleven teams moved, nobody had to be escalated"))),
                new DemoWin(
                        "EU residency six weeks early",
                        13,
                        3,
                        "Two contracts signed in the quarter that depended on it.",
                        Measure.NONE,
                        "",
                        List.of(
                                new DemoLink(
                                        "program-leadership", "Changed the order of work when legal moved the date"),
                                new DemoLink("business-impact", "The contracts name the residency"))),
                new DemoWin(
                        "Checkout cut-over without a freeze",
                        17,
                        1,
                        "No change freeze in the strongest sales month.",
                        Measure.NONE,
                        "",
                        List.of(new DemoLink(
                                "technical-judgement",
                                "Chose the dual write over the freeze, with the cost of both"))));
    }

    private static Measure changed(ImpactKind kind, String unit, int before, int after) {
        return new Measure(kind, null, unit, BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }
}
