package dev.alongside;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the application as it runs: one context and one MariaDB server for all of them. Each test makes people
 * and plans of its own, so nothing has to be cleaned and the order doesn't matter.
 */
@Import({DirectJdbc.class, Given.class, GivenPlans.class, MovedClock.class, Statements.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"alongside.database.folder=target/mariadb", "vaadin.productionMode=true"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public abstract class DatabaseTest {}
