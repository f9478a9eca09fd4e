package dev.alongside.crossref;

import dev.alongside.jointtext.TextChanged;
import dev.alongside.live.Topics;
import dev.alongside.plan.PlanId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of keys in readings: whoever looks at all of them, and of the first and the last word everyone on the board. */
@Component
class TellingOfTyping {

    private final Topics topics;

    TellingOfTyping(Topics topics) {
        this.topics = topics;
    }

    @EventListener
    void tell(TextChanged typed) {
        if (!typed.place().kind().equals(ReadingTexts.KIND)) return;
        var plan = new PlanId(typed.place().root());
        topics.publish(new ReadingsOf(plan), typed);
        if (typed.turned()) topics.publish(plan, new ReadingTurned(plan));
    }
}
