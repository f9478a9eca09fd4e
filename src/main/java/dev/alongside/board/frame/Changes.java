package dev.alongside.board.frame;

import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened since the tab last showed, so that what the other side did can be marked with their name.
 *
 * @param lines oldest first; none when the tab is opened
 */
public record Changes(PlanHeader header, List<JournalLine> lines) {

    /** Whether the other side changed the record with this id. */
    public boolean touched(@Nullable Id subject) {
        return subject != null && byOther().anyMatch(line -> line.subject().equals(subject.value()));
    }

    /** Whether more may have happened than is said here. */
    public boolean areCut() {
        return lines.size() >= Plans.NEWEST_LINES;
    }

    /** Whether the reader did something too; the line of what they typed comes a pause later, wherever they are by then. */
    public boolean isReaderAmong() {
        var reader = Optional.of(header.view().person());
        return acts().anyMatch(line -> Optional.ofNullable(line.actor()).equals(reader));
    }

    /** Whether this journal line is new and of the other side. */
    public boolean wrote(long number) {
        return byOther().anyMatch(line -> line.number() == number);
    }

    /** What the other side did last. */
    Optional<JournalLine> newest() {
        return byOther().reduce((earlier, later) -> later);
    }

    /** How many changes the other side made. */
    int count() {
        return (int) byOther().count();
    }

    /** "owner" or "partner", as the style sheets call the other side. */
    public String otherColour() {
        return other() == Side.OWNER ? "owner" : "partner";
    }

    /** For example "Mira, just now". */
    public String justNow() {
        return otherName() + ", just now";
    }

    /** The first name of the other side. */
    String otherName() {
        return Names.first(header.nameOf(other()));
    }

    private Side other() {
        return header.view().side().other();
    }

    /** Without typing: it was seen in the text while it happened. */
    private Stream<JournalLine> byOther() {
        var other = header.view().otherPerson();
        return acts().filter(line -> Optional.ofNullable(line.actor()).equals(other) && other.isPresent());
    }

    private Stream<JournalLine> acts() {
        return lines.stream().filter(line -> line.authors().isEmpty());
    }
}
