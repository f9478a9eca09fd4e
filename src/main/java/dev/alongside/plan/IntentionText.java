package dev.alongside.plan;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Why the owner wants the promotion, in their words; the partner reads it. */
@Component
class IntentionText extends PlanTexts {

    IntentionText(PlanAccess access) {
        super(access, "INTENTION", Set.of(Side.OWNER));
    }

    @Override
    protected boolean hasPlace(Plan plan, String part) {
        return part.isEmpty();
    }
}
