package org.palmares.api.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * One database, migrated to this program's format, with a small pool. An advisory lock keeps a second server away from
 * the same database, wherever it runs. Thread-safe.
 */
public final class Database implements AutoCloseable {

    /** Any constant of ours; it only has to differ from other programs' in the same database. */
    private static final long LOCK_KEY = 0x50414c4d41524553L;

    private static final int POOL_SIZE = 8;

    private final Connection lock;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Connection lock, HikariDataSource pool) {
        this.lock = lock;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        // Neither our messages nor the driver's may carry values of statements, which hold people's data, into a log.
        jdbi.configure(StatementExceptions.class, messages -> messages.setMessageRendering(MessageRendering.NONE));
    }

    /**
     * Connects, takes the lock and migrates.
     *
     * @throws CannotStartException {@code DATABASE_UNREACHABLE}, {@code DATABASE_IN_USE}, {@code DATA_NEWER_FORMAT}
     */
    public static Database open(DatabaseAddress address) throws CannotStartException {
        Connection lock = lock(address);
        try {
            HikariDataSource pool = new HikariDataSource(poolConfig(address));
            migrate(pool);
            return new Database(lock, pool);
        } catch (FlywayException e) {
            release(lock);
            throw unreachable(e);
        } catch (CannotStartException e) {
            release(lock);
            throw e;
        }
    }

    /** For the stores. */
    Jdbi jdbi() {
        return jdbi;
    }

    /** For the job queue, which speaks JDBC itself. */
    public DataSource dataSource() {
        return pool;
    }

    /** Whether the database answers now. */
    public boolean isReachable() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
        release(lock);
    }

    private static Connection lock(DatabaseAddress address) throws CannotStartException {
        try {
            Connection connection = DriverManager.getConnection(address.url(), properties(address));
            if (!tryLock(connection)) {
                connection.close();
                throw inUse();
            }
            return connection;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK_KEY + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static HikariConfig poolConfig(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("palmares");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(properties(address));
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        return config;
    }

    private static Properties properties(DatabaseAddress address) {
        Properties properties = new Properties();
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "palmares");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    private static void migrate(DataSource pool) throws CannotStartException {
        Flyway flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/palmares/api/store")
                .loggers("slf4j")
                .load();
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw newerFormat();
        }
        flyway.migrate();
    }

    /** Gives the lock back before closing: a session that was only closed may hold it a moment longer. */
    private static void release(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK_KEY + ")");
        } catch (SQLException e) {
            // The server ends the session, and with it the lock, in any case.
            return;
        }
    }

    private static CannotStartException inUse() {
        return new CannotStartException(
                "--database-url",
                "DATABASE_IN_USE",
                "Un autre serveur Palmarès utilise déjà cette base de données : arrêtez-le, ou donnez une autre base.",
                "Another Palmarès server already uses this database: stop it, or give another database.");
    }

    private static CannotStartException newerFormat() {
        return new CannotStartException(
                "--data",
                "DATA_NEWER_FORMAT",
                "Ces données ont été écrites par une version plus récente de Palmarès : utilisez cette version-là.",
                "These data were written by a newer version of Palmarès: use that version.");
    }

    private static CannotStartException unreachable(Exception cause) {
        CannotStartException problem = new CannotStartException(
                "--database-url",
                "DATABASE_UNREACHABLE",
                "La base de données ne répond pas ou refuse l'accès : vérifiez l'adresse, le compte et le mot de passe.",
                "The database does not answer or refuses access: check the address, the account and the password.");
        problem.initCause(cause);
        return problem;
    }
}
