package dev.alongside.support.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.util.FileSystemUtils;

/** A start after the application was killed, at each of the points where it could leave something behind. */
class KilledDatabaseTest {

    private final Path folder;

    KilledDatabaseTest(TestInfo test) {
        folder = Path.of("target/embedded", test.getTestMethod().orElseThrow().getName())
                .toAbsolutePath();
    }

    @BeforeEach
    void emptyFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void a_server_that_was_left_behind_is_shut_down_and_keeps_its_data() throws Exception {
        try (var application = DatabaseHolder.start(folder)) {
            assertThat(application.answer()).isEqualTo("STARTED");
            run("create table kept (id int primary key)");
            application.kill();
            assertThat(DatabaseHolder.serverIn(folder)).isPresent();

            requireStart();
        }
    }

    @Test
    void a_server_that_was_killed_with_its_application_recovers() throws Exception {
        try (var application = DatabaseHolder.start(folder)) {
            assertThat(application.answer()).isEqualTo("STARTED");
            run("create table kept (id int primary key)");
            DatabaseHolder.serverIn(folder).orElseThrow().destroyForcibly();
            application.kill();

            requireStart();
        }
    }

    /** It has neither locked the data nor opened its port when the next one starts. */
    @Test
    void a_server_that_was_still_starting_does_not_hinder_the_next() throws Exception {
        EmbeddedDatabase.start(folder).stop();
        try (var application = DatabaseHolder.start(folder)) {
            waitFor(() -> DatabaseHolder.serverIn(folder).isPresent());
            application.kill();

            requireStart();
        }
    }

    @Test
    void installing_is_begun_anew() throws Exception {
        try (var application = DatabaseHolder.start(folder)) {
            waitFor(this::installing);
            application.kill();
            assertThat(folder.resolve("data")).doesNotExist();

            requireStart();
        }
        EmbeddedDatabase.start(folder).stop();
        assertThat(installing()).isFalse();
    }

    private boolean installing() throws IOException {
        if (!Files.exists(folder)) return false;
        try (var files = Files.newDirectoryStream(folder, "installing-*")) {
            return files.iterator().hasNext();
        }
    }

    private static void waitFor(Callable<Boolean> state) throws Exception {
        var end = Instant.now().plusSeconds(30);
        while (!state.call()) {
            if (Instant.now().isAfter(end)) fail("It did not come to that");
            Thread.onSpinWait();
        }
    }

    /** A new application works with what is in the folder, and leaves no process behind. */
    private void requireStart() throws Exception {
        var database = EmbeddedDatabase.start(folder);
        try {
            run("create table if not exists kept (id int primary key)");
            run("insert into kept values (1)");
        } finally {
            database.stop();
        }
        waitFor(() -> DatabaseHolder.serverIn(folder).isEmpty());
    }

    private void run(String sql) throws SQLException {
        var access = AccessFile.in(folder).read().orElseThrow();
        try (var connection = DriverManager.getConnection(access.url(), ServerAccess.USER, access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
