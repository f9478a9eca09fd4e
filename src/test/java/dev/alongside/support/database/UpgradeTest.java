package dev.alongside.support.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A newer Alongside on the data of an older one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {

    private static final Path FOLDER = Path.of("target/embedded/upgrade").toAbsolutePath();

    private final EmbeddedDatabase database;
    private final JdbcClient jdbc;

    UpgradeTest() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        database = EmbeddedDatabase.start(FOLDER);
        jdbc = JdbcClient.create(source());
    }

    @AfterAll
    void stop() {
        database.stop();
    }

    @Test
    void what_was_typed_before_the_journal_had_texts_gets_no_line_and_what_is_typed_then_gets_one() {
        migrate("8");
        var text = UUID.randomUUID();
        var plan = UUID.randomUUID();
        jdbc.sql(
                        "insert into text_document (id, kind, root, part, version, content) values (?, 'reading', ?, 'scope', 7, ?)")
                .params(text, plan, "Two *organisations* \uD83D\uDE80")
                .update();
        jdbc.sql("""
                        insert into text_change (document_id, version, client_id, sequence, actor, changes, mark, at)
                        values (?, 7, 'editor', 0, ?, '[[0,"x"]]', 3, now(6))
                        """).params(text, UUID.randomUUID()).update();

        migrate("latest");

        assertThat(jdbc.sql("select content = journaled_content and version = journaled_version from text_document")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(openTextsOf(plan)).isZero();

        jdbc.sql("update text_document set version = 8, content = concat(content, '!')")
                .update();
        assertThat(openTextsOf(plan)).isOne();
    }

    private long openTextsOf(UUID plan) {
        return jdbc.sql("select count(*) from text_document where open_root = ?")
                .param(plan)
                .query(Long.class)
                .single();
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(source()).target(version).load().migrate();
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
