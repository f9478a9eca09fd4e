package dev.alongside.crossref;

import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanTexts;
import dev.alongside.plan.Side;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** How the two of a plan read each attribute, typed by both; the part is the attribute's key. */
@Component
class ReadingTexts extends PlanTexts {

    static final String KIND = "READING";

    private final Matrices matrices;

    ReadingTexts(PlanAccess access, Matrices matrices) {
        super(access, KIND, CrossReferenceChange.READING_TYPED, EnumSet.allOf(Side.class));
        this.matrices = matrices;
    }

    @Override
    protected boolean hasPlace(Plan plan, String part) {
        return matrices.read(plan.edition()).findAttribute(part).isPresent();
    }

    @Override
    protected String attribute(String part) {
        return part;
    }
}
