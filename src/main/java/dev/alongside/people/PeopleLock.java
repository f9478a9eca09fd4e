package dev.alongside.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives one order to the acts that look at several people before they decide. */
@Component
class PeopleLock {

    private final JdbcClient jdbc;

    PeopleLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the running transaction ends. */
    void take() {
        jdbc.sql("select id from people_lock for update").query(Integer.class).single();
    }
}
