package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, LinkId> {

    Link save(Link link);

    Optional<Link> findById(LinkId id);

    List<Link> findByGoalOrderByAttribute(GoalId goal);

    List<Link> findByWinOrderByAttribute(WinId win);

    List<Link> findByPlanOrderById(PlanId plan);

    /** Of what is on the board; a win or goal that was removed keeps its links for when it is restored. */
    @Query("""
            select link.* from link
            left join win on win.id = link.win left join goal on goal.id = link.goal
            where link.plan = :plan and win.removed_at is null and goal.removed_at is null
            """)
    List<Link> findOnBoard(PlanId plan);

    void delete(Link link);
}
