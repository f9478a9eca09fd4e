package dev.alongside.support.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** How a running server is kept from everyone but the application that started it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target/embedded/running").toAbsolutePath();

    private final EmbeddedDatabase database;
    private final ProcessHandle server;

    EmbeddedDatabaseTest() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        database = EmbeddedDatabase.start(FOLDER);
        server = DatabaseHolder.serverIn(FOLDER).orElseThrow();
    }

    @AfterAll
    void its_process_is_gone_when_it_has_stopped() {
        database.stop();

        assertThat(server.isAlive()).isFalse();
        database.stop();
    }

    @Test
    void the_application_gets_in() throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"root,''", "'',''", "alongside,''", "alongside,alongside", "root,root", "nobody,''"})
    void nobody_gets_in_without_the_password(String name, String password) {
        for (var schema : List.of("", "alongside")) {
            var url = "jdbc:" + url().resolve("/" + schema);
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, name, password).close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(Access denied|not allowed to connect).*");
        }
    }

    private URI url() {
        return URI.create(database.getJdbcUrl().substring("jdbc:".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access.properties", "init.sql"})
    void what_holds_the_password_is_for_its_owner_alone(String file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file))).contains(database.getPassword());
        assertThat(permissions(FOLDER.resolve(file))).isEqualTo("rw-------");
        assertThat(permissions(FOLDER)).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void the_password_is_neither_on_a_command_line_nor_in_the_log_of_the_server() throws IOException {
        assertThat(server.info().commandLine().orElseThrow())
                .contains("mariadbd")
                .doesNotContain(database.getPassword())
                .doesNotContain("skip-grant-tables");
        assertThat(Files.readString(FOLDER.resolve("server.log")))
                .contains("ready for connections")
                .doesNotContain(database.getPassword());
    }

    @Test
    void it_listens_on_127_0_0_1_only_and_on_no_socket_file() throws IOException {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();

        assertThat(others).allSatisfy(address -> {
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, url().getPort()), 1_000))
                        .isInstanceOf(ConnectException.class);
            }
        });
        assertThat(Files.readString(FOLDER.resolve("server.log"))).contains("socket: ''");
    }

    @Test
    void a_second_start_in_the_same_folder_says_so_while_the_first_goes_on() throws Exception {
        try (var second = DatabaseHolder.start(FOLDER)) {
            assertThat(second.answer())
                    .isEqualTo("REFUSED Alongside already runs with the data in %s; use that one, stop it, or start in "
                                    .formatted(FOLDER)
                            + "another folder.");
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("Alongside already runs");

        the_application_gets_in();
    }
}
