package dev.alongside.bench;

import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.people.PersonId;
import org.springframework.beans.factory.BeanFactory;

/** Lets people sign in by one hash for all, because making one takes its time on purpose. */
final class SeededPasswords {

    private final Given given;
    private final DirectJdbc jdbc;

    SeededPasswords(BeanFactory beans) {
        this.given = beans.getBean(Given.class);
        this.jdbc = beans.getBean(DirectJdbc.class);
    }

    void letSignIn(PersonId person) {
        var hash = jdbc.sql("select max(password_hash) from person")
                .query(String.class)
                .optional();
        if (hash.isEmpty()) given.password(person);
        else
            jdbc.sql("update person set password_hash = ? where id = ?")
                    .params(hash.get(), person.value())
                    .update();
    }
}
