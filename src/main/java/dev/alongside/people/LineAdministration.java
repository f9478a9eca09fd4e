package dev.alongside.people;

import dev.alongside.live.Topics;
import dev.alongside.support.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How admins say who manages whom. */
@Service
@PreAuthorize("@people.isAdmin()")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class LineAdministration {

    private final ReportingLineRepository lines;
    private final PersonRepository persons;
    private final PeopleLock lock;
    private final EndingPartnerships ending;
    private final Topics topics;
    private final Clock clock;

    LineAdministration(
            ReportingLineRepository lines,
            PersonRepository persons,
            PeopleLock lock,
            EndingPartnerships ending,
            Topics topics,
            Clock clock) {
        this.lines = lines;
        this.persons = persons;
        this.lock = lock;
        this.ending = ending;
        this.topics = topics;
        this.clock = clock;
    }

    /** Both days belong to the line; without a last one it goes on. */
    public ReportingLine add(PersonId report, PersonId manager, LocalDate fromDay, @Nullable LocalDate toDay) {
        lock.take();
        var below = require(report);
        var above = require(manager);
        var added = ReportingLine.start(report, manager, fromDay, toDay);
        if (!above.manager()) throw new NotAManager(above);
        var organisation = new Organisation(lines.findAll());
        if (organisation.overlaps(added)) throw new LinesOverlap(below);
        if (organisation.closesCircle(added)) throw new LinesInCircle(above, below);
        tellBoth(added);
        return lines.save(added);
    }

    /** With a last day that has passed the two stop working together at once. */
    public ReportingLine end(ReportingLine seen, LocalDate lastDay) {
        var ended = seen.end(seen.toDay() == null || lastDay.isBefore(seen.toDay()) ? lastDay : seen.toDay());
        var today = LocalDate.now(clock);
        if (seen.covers(today) && !ended.covers(today)) ending.end(seen.report(), seen.manager());
        tellBoth(ended);
        return lines.save(ended);
    }

    /** For a line that was entered by mistake. */
    public void remove(ReportingLine seen) {
        if (seen.covers(LocalDate.now(clock))) ending.end(seen.report(), seen.manager());
        tellBoth(seen);
        lines.delete(seen);
    }

    /** Also without a shared plan: what a board offers to share, and a manager's list of people, follow the line. */
    private void tellBoth(ReportingLine line) {
        topics.publish(line.report(), new PersonChanged(line.report()));
        topics.publish(line.manager(), new PersonChanged(line.manager()));
    }

    private Person require(PersonId id) {
        return persons.findById(id).orElseThrow(NotFound::new);
    }
}
