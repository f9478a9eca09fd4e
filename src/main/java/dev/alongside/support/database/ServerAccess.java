package dev.alongside.support.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Where an embedded server listens on 127.0.0.1, and the password that only its folder knows. */
record ServerAccess(int port, String password) {

    /** The account the application uses; it may do anything in its own database and shut the server down. */
    static final String USER = "alongside";

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/alongside?connectTimeout=2000".formatted(port);
    }

    /** The file that the answering server was told to write its process id to; empty when none answers. */
    Optional<String> findPidFile() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select @@pid_file")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException notThere) {
            return Optional.empty();
        }
    }

    /** Asks the answering server to end; it goes on writing for a moment. */
    void shutDown() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException notThere) {
            // It does not answer yet or any more; whoever waits for its end tries again.
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
