package vn.tungnha.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Fails a thread that requests a second database connection while holding one: when all connections of a pool are held so, everybody waits for everybody. A
 * thread may read a cache meanwhile, from the pool of the caches, whose holders ask for nothing.
 */
public final class OneConnection implements BeanPostProcessor {
    private static final String CACHE = "cache";
    private static final List<String> VIOLATIONS = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<Deque<Holding>> HELD = ThreadLocal.withInitial(ArrayDeque::new);

    private record Holding(String pool, Throwable taken) {}

    private OneConnection() {}

    static void watch(GenericApplicationContext context) { context.getBeanFactory().addBeanPostProcessor(new OneConnection()); }

    /** Requests for a second connection since the JVM began, also where the failure was swallowed. */
    public static List<String> violations() { return List.copyOf(VIOLATIONS); }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) { return bean instanceof HikariDataSource pool ? new Watched(pool) : bean; }

    /** Never has connections of its own. */
    private static final class Watched extends HikariDataSource {
        private final HikariDataSource pool;

        private Watched(HikariDataSource pool) { this.pool = pool; }

        @Override
        public Connection getConnection() throws SQLException {
            Deque<Holding> held = HELD.get();
            for (Holding each : held) if (each.pool().equals(CACHE) || !pool.getPoolName().equals(CACHE)) throw violation(each);
            Connection connection = pool.getConnection();
            var holding = new Holding(pool.getPoolName(), new Throwable("taken here"));
            held.push(holding);
            return watched(connection, held, holding);
        }

        private IllegalStateException violation(Holding holding) {
            String words = Thread.currentThread().getName() + " holds a connection of " + holding.pool() + " and asks for one of " + pool.getPoolName();
            var violation = new IllegalStateException(words, holding.taken());
            VIOLATIONS.add(words + " at " + List.of(violation.getStackTrace()).stream().map(StackTraceElement::toString)
                    .filter(line -> line.contains("vn.tungnha")).skip(1).limit(6).toList());
            return violation;
        }

        private static Connection watched(Connection connection, Deque<Holding> held, Holding holding) {
            InvocationHandler handler = (proxy, method, arguments) -> {
                if (method.getName().equals("close")) held.remove(holding);
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            };
            return (Connection) Proxy.newProxyInstance(OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
        }

        @Override
        public String getPoolName() { return pool.getPoolName(); }

        @Override
        public void close() { pool.close(); }
    }
}
