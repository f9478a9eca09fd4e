package dev.alongside.plan;

import dev.alongside.live.Topics;
import dev.alongside.people.PersonId;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Id;
import dev.alongside.support.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One write of one person to one plan, begun by locking the plan and checking who they are on it. */
public final class Act {

    private final Plan plan;
    private final PersonId person;
    private final Side side;
    private final Instant at;
    private final Journal journal;
    private final TextLines texts;
    private final Topics topics;
    private long number;
    private boolean isTypingWritten;
    private boolean told;
    private @Nullable Partnership partnership;

    Act(View view, Instant at, Journal journal, TextLines texts, Topics topics) {
        this.plan = view.plan();
        this.person = view.person();
        this.side = view.side();
        this.partnership = view.partnership().orElse(null);
        this.number = view.number();
        this.at = at;
        this.journal = journal;
        this.texts = texts;
        this.topics = topics;
    }

    public Plan plan() {
        return plan;
    }

    public PersonId person() {
        return person;
    }

    public Side side() {
        return side;
    }

    public Instant at() {
        return at;
    }

    public Optional<Partnership> partnership() {
        return Optional.ofNullable(partnership);
    }

    void partnership(@Nullable Partnership now) {
        partnership = now;
    }

    /** The number of the newest journal line. */
    long number() {
        return number;
    }

    /** The number the line of this act gets; what was typed before the act gets its lines first. */
    long nextNumber() {
        if (!isTypingWritten) number = texts.writeOpen(plan.id(), number);
        // Nobody types while the plan is locked.
        isTypingWritten = true;
        return number + 1;
    }

    /** The partner is told that this is not for them; everyone else has found nothing at the beginning. */
    public void requireOwner() {
        if (side != Side.OWNER) throw new NotAllowed();
    }

    public void requirePartner() {
        if (side != Side.PARTNER) throw new NotAllowed();
    }

    /**
     * The stored record, refused when it is not of this plan or not the version the person saw.
     *
     * @param plan the plan the stored record belongs to
     */
    public <T> T requireUnchanged(Optional<T> stored, Function<T, PlanId> plan, ToLongFunction<T> version, long seen) {
        var found = stored.filter(record -> plan.apply(record).equals(this.plan.id()))
                .orElseThrow(NotFound::new);
        if (version.applyAsLong(found) != seen) throw new ChangedMeanwhile(found);
        return found;
    }

    /**
     * Writes the line of this change, after the lines of what was typed before it, and tells everyone who has the board
     * open, after the commit: once, however many lines the act has.
     */
    public void journal(JournalKind kind, Id subject, @Nullable Object before, @Nullable Object after) {
        number = nextNumber();
        journal.append(plan.id(), number, person, at, kind, subject, before, after);
        if (!told) topics.publishAtLast(plan.id(), () -> new PlanChanged(plan.id(), number));
        told = true;
    }

    /** Whether this ever happened to it. */
    public boolean hasHappened(JournalKind kind, Id subject) {
        return journal.has(plan.id(), kind, subject);
    }

    /**
     * Whether one of these kinds happened to what belongs to a record, since that last happened to the subject.
     *
     * @param field names the record in what belongs to it, for example "win"
     */
    public boolean hasHappenedSince(
            JournalKind since, Id subject, Stream<? extends JournalKind> kinds, String field, Id record) {
        return journal.hasSince(
                plan.id(), since, subject, kinds.map(JournalKind::name).toList(), field, record);
    }

    /** Tells this person's other windows of a change that nobody else may notice: no line, no number. */
    public void whisper() {
        topics.publish(person, new PlanWhispered(plan.id()));
    }
}
