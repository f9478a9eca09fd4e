package dev.alongside.plan;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Why the owner wants the promotion, in their words; the partner reads it. */
@Component
class IntentionText extends PlanTexts {

    static final String KIND = "INTENTION";

    IntentionText(PlanAccess access) {
        super(access, KIND, PlanChange.INTENTION_TYPED, Set.of(Side.OWNER));
    }

    @Override
    protected boolean hasPlace(Plan plan, String part) {
        return part.isEmpty();
    }
}
