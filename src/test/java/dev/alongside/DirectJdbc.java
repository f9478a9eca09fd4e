package dev.alongside;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What tests write without a service and its transaction: each statement is committed by itself. */
@TestComponent
public final class DirectJdbc {

    private final JdbcClient client;

    public DirectJdbc(DataSource source) {
        client = JdbcClient.create(new Committing(source));
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return client.sql(sql);
    }

    /** @return rows written */
    public int update(String sql, Object... parameters) {
        return client.sql(sql).params(parameters).update();
    }

    private static final class Committing extends DelegatingDataSource {

        Committing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            connection.setAutoCommit(true);
            return connection;
        }
    }
}
