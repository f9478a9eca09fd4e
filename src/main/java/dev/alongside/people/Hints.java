package dev.alongside.people;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which words of guidance a person has hidden, for themselves alone and on every device. */
@Service
public class Hints {

    private final CurrentPerson current;
    private final JdbcClient jdbc;

    Hints(CurrentPerson current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    /** The names of those that the current person has hidden, in one statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public Set<String> hidden() {
        return Set.copyOf(jdbc.sql("select hint from hidden_hint where person = ?")
                .param(current.id().value())
                .query((row, index) -> row.getString("hint"))
                .list());
    }

    /** Hiding what is hidden changes nothing. */
    @PreAuthorize("@people.isActive()")
    @Transactional(isolation = READ_COMMITTED)
    public void hide(String hint) {
        jdbc.sql("insert into hidden_hint (person, hint) values (?, ?) on duplicate key update hint = hint")
                .params(current.id().value(), hint)
                .update();
    }

    @PreAuthorize("@people.isActive()")
    @Transactional(isolation = READ_COMMITTED)
    public void show(String hint) {
        jdbc.sql("delete from hidden_hint where person = ? and hint = ?")
                .params(current.id().value(), hint)
                .update();
    }

    @PreAuthorize("@people.isActive()")
    @Transactional(isolation = READ_COMMITTED)
    public void showAll() {
        jdbc.sql("delete from hidden_hint where person = ?")
                .param(current.id().value())
                .update();
    }
}
