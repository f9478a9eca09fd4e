package dev.alongside.board;

import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.InterpretationId;
import dev.alongside.crossref.InterpretationStatus;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingId;
import dev.alongside.crossref.StandingKind;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.Map;
import java.util.Optional;

/** How the two of the example see each attribute, and how they read the one whose wording is unclear. */
record ExampleViews(Partnership partnership) {

    private static final String UNCLEAR = "stakeholder-influence";

    private static final Map<String, StandingKind> OF_TOMAS = Map.of(
            "technical-judgement",
            StandingKind.EXCEEDING,
            "program-leadership",
            StandingKind.EXCEEDING,
            UNCLEAR,
            StandingKind.UNCLEAR,
            "business-impact",
            StandingKind.MEETING,
            "organisation-building",
            StandingKind.GAP);

    private static final Map<String, StandingKind> OF_MIRA = Map.of(
            "technical-judgement",
            StandingKind.MEETING,
            "program-leadership",
            StandingKind.EXCEEDING,
            UNCLEAR,
            StandingKind.UNCLEAR,
            "business-impact",
            StandingKind.MEETING,
            "organisation-building",
            StandingKind.GAP);

    Optional<Standing> of(Side side, String attribute) {
        var kind = (side == Side.OWNER ? OF_TOMAS : OF_MIRA).get(attribute);
        return Optional.ofNullable(kind).map(it -> standing(side, attribute, it));
    }

    ReadingLine reading(String attribute) {
        if (!attribute.equals(UNCLEAR)) return new ReadingLine("", 0, Optional.empty());
        var confirmed = new Interpretation(
                new InterpretationId(Id.next()),
                1,
                partnership.plan(),
                partnership.id(),
                attribute,
                InterpretationStatus.CONFIRMED,
                Side.OWNER,
                1,
                "",
                true);
        return new ReadingLine(
                "Twice in six months, the CTO or a VP decides on a proposal we wrote, and two organisations change plan.",
                1,
                Optional.of(confirmed));
    }

    private Standing standing(Side side, String attribute, StandingKind kind) {
        var of = side == Side.OWNER ? null : partnership.id();
        return new Standing(
                new StandingId(Id.next()),
                1,
                partnership.plan(),
                side,
                of,
                attribute,
                kind,
                "",
                partnership.id(),
                false);
    }
}
