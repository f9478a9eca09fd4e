package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.matrix.Matrices;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.PersonId;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making plans and reading what lists, heads and journals of plans show. */
@Service
public class Plans {

    /** So many lines of a journal are read at once to say what is new. */
    public static final int NEWEST_LINES = 200;

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanQuery query;
    private final Journal journal;
    private final JournalQuery pages;
    private final Matrices matrices;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    Plans(
            PlanRepository plans,
            PlanAccess access,
            PlanQuery query,
            Journal journal,
            JournalQuery pages,
            Matrices matrices,
            CurrentPerson current,
            JdbcClient jdbc) {
        this.plans = plans;
        this.access = access;
        this.query = query;
        this.journal = journal;
        this.pages = pages;
        this.matrices = matrices;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** A new plan that only its owner can see; refused when there is an active one for the same matrix. */
    @PreAuthorize("@people.isTpm()")
    @Transactional(isolation = READ_COMMITTED)
    public Plan make(PlanDraft draft) {
        return make(current.id(), draft);
    }

    Plan make(PersonId owner, PlanDraft draft) {
        var edition = matrices.read(draft.edition());
        try {
            var made = plans.save(Plan.make(owner, edition, draft));
            jdbc.sql("insert into plan_counter (plan, number) values (?, 0)")
                    .param(made.id().value())
                    .update();
            access.begin(made.id()).journal(PlanChange.PLAN_MADE, made.id(), null, made);
            return made;
        } catch (DuplicateKeyException oneIsActive) {
            throw new ActivePlanExists(edition.matrixTitle());
        }
    }

    /** The current person's own plans, active ones first, then the newest. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public List<PlanLine> own() {
        return query.ownedBy(current.id());
    }

    /** The plans whose boards the current person may open today. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public PlansInReach inReach() {
        return query.inReachOf(current.id());
    }

    /** Everyone the current person manages today, each with a plan they share, if they do; once for each plan. */
    @PreAuthorize("@people.isManager()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public List<ReportLine> reports() {
        return query.reportsOf(current.id());
    }

    /** What the plan is to the current person. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public View view(PlanId plan) {
        return access.view(plan);
    }

    /** What the head of the board says to the current person. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public PlanHeader header(PlanId plan) {
        return query.header(access.view(plan));
    }

    /** Journal lines after {@code number} that the current person may read, oldest first, the newest of very many. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public List<JournalLine> journalAfter(PlanId plan, long number) {
        var view = access.view(plan);
        return journal.between(plan, Math.max(view.firstNumber(), number + 1), view.number());
    }

    /**
     * The newest journal lines that the current person may read, with the records before and after.
     *
     * @param from the lowest number that is wanted; the newest {@link JournalPage#SIZE} come in any case
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public JournalPage journalPage(PlanId plan, long from) {
        return pages.page(access.view(plan), from);
    }
}
