package dev.alongside.board.crossref;

import dev.alongside.board.form.Unsent;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.InterpretationId;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import java.util.List;

/** Where a question about a reading is kept that nobody has sent; each partnership reads the attribute anew. */
record QuestionPlace(PlanId plan, String attribute, InterpretationId reading) {

    static QuestionPlace of(Interpretation reading) {
        return new QuestionPlace(reading.plan(), reading.attribute(), reading.id());
    }

    /** All that its reader has typed about one attribute, also in partnerships of before. */
    static List<QuestionPlace> begun(PlanId plan, Attribute attribute) {
        return Unsent.inThisWindow().places(QuestionPlace.class).stream()
                .filter(place -> place.plan.equals(plan) && place.attribute.equals(attribute.key()))
                .toList();
    }
}
