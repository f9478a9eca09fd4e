package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, LinkId> {

    Link save(Link link);

    Optional<Link> findById(LinkId id);

    List<Link> findByGoalOrderByAttribute(GoalId goal);

    List<Link> findByWinOrderByAttribute(WinId win);

    List<Link> findByPlanOrderById(PlanId plan);

    void delete(Link link);
}
