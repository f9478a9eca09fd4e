package dev.alongside.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.alongside.jointtext.OpenText;
import dev.alongside.jointtext.OpenTexts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what was typed in the texts of plans into their journals; the plan's counter has to be locked. */
@Component
class TextLines {

    private final OpenTexts open;
    private final Journal journal;

    /** Looked at late: the texts need the rights on plans, which need this. */
    private final ObjectProvider<PlanTexts> texts;

    TextLines(OpenTexts open, Journal journal, ObjectProvider<PlanTexts> texts) {
        this.open = open;
        this.journal = journal;
        this.texts = texts;
    }

    Set<String> kinds() {
        return byKind().keySet();
    }

    /**
     * Writes the line of every text that was typed in since its last one.
     *
     * @param number of the newest line
     * @return the number of the newest line now
     */
    long writeOpen(PlanId plan, long number) {
        return write(plan, number, open.under(plan.value()));
    }

    /** As {@link #writeOpen}, for texts that were left alone for a while or typed in for long. */
    long writeDue(PlanId plan, long number, Instant now) {
        return write(plan, number, open.dueUnder(plan.value(), now));
    }

    private long write(PlanId plan, long number, List<OpenText> typed) {
        if (typed.isEmpty()) return number;
        var kinds = byKind();
        var at = journal.at(plan, number);
        long written = number;
        for (var text : typed) {
            // A line is of the time of its last keystroke, but times never fall from line to line.
            if (text.typedAt().isAfter(at)) at = text.typedAt();
            var of = Objects.requireNonNull(kinds.get(text.place().kind()));
            append(plan, ++written, at, text, of);
        }
        return written;
    }

    private void append(PlanId plan, long number, Instant at, OpenText text, PlanTexts of) {
        var after = TypedText.after(text, of);
        journal.append(
                plan, number, after.authors().getLast(), at, of.typed(), text::id, TypedText.before(text, of), after);
        open.journaled(text);
    }

    private Map<String, PlanTexts> byKind() {
        return texts.stream().collect(toMap(PlanTexts::kind, identity()));
    }
}
