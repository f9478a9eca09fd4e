package dev.alongside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the SQL statements that a thread sends to the database, and lets none write without a transaction that says so. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final Set<String> WRITING = Set.of("executeUpdate", "executeBatch");

    private static final ThreadLocal<AtomicInteger> SENT = ThreadLocal.withInitial(AtomicInteger::new);

    /** How many statements {@code act} sends on this thread. */
    public static int during(Runnable act) {
        int before = SENT.get().get();
        act.run();
        return SENT.get().get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }
    }

    private static <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (real instanceof Statement statement && method.getName().startsWith("execute")) {
            SENT.get().incrementAndGet();
            if (WRITING.contains(method.getName())) requireTransaction(statement);
        }
        try {
            var result = method.invoke(real, arguments);
            if (result instanceof PreparedStatement statement) return watched(PreparedStatement.class, statement);
            if (result instanceof Statement statement) return watched(Statement.class, statement);
            return result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** The pool would take back what was written, without a word. */
    private static void requireTransaction(Statement writing) throws SQLException {
        if (writing.getConnection().getAutoCommit() || isByFlyway()) return;
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A write without a transaction");
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly())
            throw new IllegalStateException("A write in a transaction that says it only reads");
    }

    /** Commits by itself. */
    private static boolean isByFlyway() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("org.flywaydb.")));
    }
}
